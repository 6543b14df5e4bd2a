import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { RecordingTable } from '@/components/events/recordings/recording-table'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { sessionsToChoose } from '@/lib/agenda/sessions/queries'
import { switchedOff } from '@/lib/events/confidentiality'
import { officeRecordings } from '@/lib/events/recordings/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('office.recordings'))
}

export default async function ManageRecordings({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const [t, rows] = await Promise.all([getTranslations('events'), officeRecordings(ctx, event.id)])
  const keys = rows.flatMap((row) => row.sessionKey ?? [])
  const sessions = keys.length > 0 ? await sessionsToChoose(ctx, event, keys) : []
  const path = `${root}/${event.id}/recordings`
  const add = can(ctx.actor, 'events.write') && (
    <ButtonLink href={`${path}/new`}>{t('recordings.add')}</ButtonLink>
  )
  return (
    <>
      <PageHead
        title={t('office.recordings')}
        sub={t('recordings.intro')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('office.recordings')} />}
        actions={rows.length > 0 && add}
      />
      <EventTabs ctx={ctx} id={event.id} here="recordings" />
      {switchedOff(event).recordings && (
        <Message title={t('recordings.offTitle')}>{t('recordings.offText')}</Message>
      )}
      {rows.length > 0 ? (
        <RecordingTable {...{ ctx, event, rows, sessions, path }} />
      ) : (
        <EmptyState level={2} title={t('recordings.none')} text={t('recordings.noneText')} action={add} />
      )}
    </>
  )
}
