import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { RecordingForm } from '@/components/events/recordings/recording-form'
import { PageHead } from '@/components/layout/page-head'
import { sessionsToChoose } from '@/lib/agenda/sessions/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('recordings.add'), 'events.write')
}

export default async function NewRecording({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const t = await getTranslations('events')
  return (
    <>
      <PageHead
        title={t('recordings.add')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('recordings.add')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="recordings" />
      <RecordingForm {...{ ctx, event }} sessions={await sessionsToChoose(ctx, event)} />
    </>
  )
}
