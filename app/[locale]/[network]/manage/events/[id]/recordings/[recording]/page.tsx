import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { RecordingForm } from '@/components/events/recordings/recording-form'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { sessionsToChoose } from '@/lib/agenda/sessions/queries'
import { removeRecording } from '@/lib/events/recordings/actions'
import { officeRecording } from '@/lib/events/recordings/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'

type Props = { params: Promise<{ locale: string; network: string; id: string; recording: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('recordings.edit'), 'events.write')
}

export default async function EditRecording({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const recording = await officeRecording(ctx, event.id, (await params).recording)
  if (!recording) notFound()
  const t = await getTranslations('events')
  const sessions = await sessionsToChoose(ctx, event, [recording.sessionKey])
  return (
    <>
      <PageHead
        title={t('recordings.edit')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('recordings.edit')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="recordings" />
      <RecordingForm {...{ ctx, event, recording, sessions }} />
      <div className="section wrap">
        <ConfirmForm
          action={removeRecording}
          hidden={{ network: ctx.network.slug, event: event.id, recording: recording.id }}
          labels={await formLabels()}
          open={t('recordings.remove')}
          title={t('recordings.removeTitle')}
          consequence={t('recordings.removeText')}
          confirm={t('recordings.removeConfirm')}
          prefix="remove"
        />
      </div>
    </>
  )
}
