import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OfficeAct } from '@/components/registrations/office-act'
import { OfficePlan } from '@/components/registrations/office-plan'
import { selectionSearch } from '@/components/registrations/office-selection'
import { EmptyState } from '@/components/ui/empty-state'
import { Refusal } from '@/lib/errors'
import { actPreview, readAct } from '@/lib/registrations/office/bulk/queries'
import { ListCrumbs, listedPage, listedTitle } from '../listed'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return listedTitle(
    params,
    (await getTranslations('registrations.office.bulk'))('title'),
    'registrants.write',
  )
}

/** What is to happen to a selection: whom it touches, whom it leaves out and why; only then the button. */
export default async function BulkPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await listedPage(params, 'registrants.write')
  const act = readAct(await searchParams)
  const t = await getTranslations('registrations.office.bulk')
  const here = `${root}/${event.id}`
  if (act?.name === 'mail') redirect(`${here}/messages/new?${selectionSearch(act.selection)}`)
  const list = act?.selection.list
  const back = <a href={`${here}/registrations${list ? `?${list}` : ''}`}>{t('back')}</a>
  const crumbs = <ListCrumbs {...{ ctx, event, root }} here={t('title')} />
  const preview =
    act &&
    (await actPreview(ctx, event.id, { name: act.name, selection: act.selection }).catch((error) => {
      if (error instanceof Refusal && error.code === 'TooMany') return 'tooMany' as const
      throw error
    }))
  if (!act || !preview || preview === 'tooMany' || preview.selected === 0)
    return (
      <>
        <PageHead title={t('title')} crumbs={crumbs} />
        <EmptyState
          level={2}
          title={t(preview === 'tooMany' ? 'tooMany' : 'nobody')}
          text={preview === 'tooMany' ? undefined : t('nobodyText')}
          action={back}
        />
      </>
    )
  const count = preview.plan.take.length
  return (
    <>
      <PageHead
        crumbs={crumbs}
        figure={preview.selected.toLocaleString(ctx.locale)}
        title={t(`heads.${act.name}`)}
        sub={t(`what.${act.name}`)}
      />
      <OfficePlan ctx={ctx} plan={preview.plan} title={t('touched', { count })}>
        <OfficeAct ctx={ctx} event={event.id} act={act.name} selection={act.selection} count={count} />
      </OfficePlan>
      <p className="mt-24">{back}</p>
    </>
  )
}
