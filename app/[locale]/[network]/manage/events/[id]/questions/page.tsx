import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { FormSlotSection } from '@/components/events/form-slot'
import { PageHead } from '@/components/layout/page-head'
import { formSlots, formSources } from '@/lib/events/questions/queries'
import { networksWith } from '@/lib/forms/office/copies/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('forms.slots'))('title'), 'events.write')
}

/** What an event asks: of everybody, and with each of its parts. */
export default async function EventQuestionForms({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [t, slots, networks] = await Promise.all([
    getTranslations('forms.slots'),
    formSlots(ctx, event.id),
    networksWith(ctx, 'events.read'),
  ])
  const sources = await formSources(ctx, event.id, 'registration', networks)
  const path = `${root}/${event.id}`
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="editQuestions" />
      {slots.map((slot) => (
        <FormSlotSection key={slot.part?.id ?? 'event'} {...{ ctx, slot, sources, path }} event={event.id} />
      ))}
    </>
  )
}
