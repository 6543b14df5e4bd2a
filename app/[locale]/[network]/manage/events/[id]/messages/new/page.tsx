import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OfficeMessageForm } from '@/components/registrations/office-message-form'
import { OfficePlan } from '@/components/registrations/office-plan'
import { EmptyState } from '@/components/ui/empty-state'
import { Refusal } from '@/lib/errors'
import { words } from '@/lib/localized'
import { selectionInput } from '@/lib/registrations/office/bulk/schema'
import { messagePreviewOf } from '@/lib/registrations/office/messages/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('registrations.office.messages')
  return managedTitle(params, t('newTitle'), 'registrants.write')
}

/** A message to a selection: to how many and whom, the text in both languages, what it will look like, then the button. */
export default async function NewMessage({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'registrants.write')
  const asked = selectionInput.safeParse(await searchParams)
  const [t, b] = await Promise.all([
    getTranslations('registrations.office.messages'),
    getTranslations('registrations.office.bulk'),
  ])
  const preview =
    asked.success &&
    (await messagePreviewOf(ctx, event.id, asked.data).catch((error) => {
      if (error instanceof Refusal && error.code === 'TooMany') return 'tooMany' as const
      throw error
    }))
  const head = (
    <PageHead
      title={t('newTitle')}
      sub={words(event.title, ctx.locale)}
      crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('newTitle')} />}
    />
  )
  if (!preview || preview === 'tooMany' || preview.selected === 0)
    return (
      <>
        {head}
        <EmptyState
          level={2}
          title={b(preview === 'tooMany' ? 'tooMany' : 'nobody')}
          text={preview === 'tooMany' ? undefined : b('nobodyText')}
          action={<a href={`${root}/${event.id}/registrations`}>{b('back')}</a>}
        />
      </>
    )
  const count = preview.plan.take.length
  return (
    <>
      {head}
      <OfficePlan ctx={ctx} plan={preview.plan} title={t('recipientsTitle', { count })}>
        {asked.success && (
          <OfficeMessageForm ctx={ctx} event={event.id} selection={asked.data} count={count} />
        )}
      </OfficePlan>
    </>
  )
}
