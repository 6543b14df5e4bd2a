import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { ActForm } from '@/components/office/bulk/act-form'
import { ActPreview } from '@/components/office/bulk/act-preview'
import { MailForm } from '@/components/office/bulk/mail-form'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Refusal } from '@/lib/errors'
import { localePath } from '@/lib/paths'
import { lists } from '@/lib/standing/list/areas'
import { actPreview, readAct } from '@/lib/standing/list/bulk/queries'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.bulk.title') }
}

/** What is to happen to a selection: whom it touches, whom it leaves out and why; only then the button. */
export default async function Bulk({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const act = readAct(await searchParams)
  const [t, c] = await Promise.all([getTranslations('office'), getTranslations('common')])
  if (!act)
    return (
      <>
        <PageHead title={t('list.bulk.title')} />
        <EmptyState title={t('list.bulk.nobody')} text={t('list.bulk.nobodyText')} />
      </>
    )
  const { area, list } = act.selection
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage${lists[area].path}`)
  const back = `${root}${list && `?${list}`}`
  const preview = await actPreview(ctx, act).catch((error) => {
    if (error instanceof Refusal && error.code === 'TooMany') return null
    throw error
  })
  const none = preview && preview.selected === 0
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: back, label: t(`list.${area}.title`) }, { label: t('list.bulk.title') }]}
          />
        }
        {...(preview && !none ? { figure: preview.selected.toLocaleString(ctx.locale) } : {})}
        title={none || !preview ? t('list.bulk.title') : t(`list.bulk.heads.${act.name}`)}
        sub={preview && !none ? t(`list.bulk.what.${act.name}`) : undefined}
      />
      {!preview && (
        <EmptyState title={t('list.bulk.tooMany')} action={<a href={back}>{t('list.bulk.back')}</a>} />
      )}
      {none && (
        <EmptyState
          title={t('list.bulk.nobody')}
          text={t('list.bulk.nobodyText')}
          action={<a href={back}>{t('list.bulk.back')}</a>}
        />
      )}
      {preview && !none && act.name !== 'mail' && (
        <ActForm ctx={ctx} act={act} groups={preview.groups} tags={preview.tags} />
      )}
      {preview?.plan && !none && (
        <ActPreview ctx={ctx} act={act} plan={preview.plan}>
          {act.name === 'mail' && <MailForm ctx={ctx} act={act} count={preview.plan.take.length} />}
        </ActPreview>
      )}
    </>
  )
}
