import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { dateTimeWords, now } from '@/lib/clock'
import { switchedOff } from '@/lib/events/confidentiality'
import type { OfficeEvent } from '@/lib/events/office/queries'
import type { OfficeRecording } from '@/lib/events/recordings/queries'
import { words } from '@/lib/localized'

type Props = {
  ctx: Ctx
  event: OfficeEvent
  rows: OfficeRecording[]
  /** Names of the sessions that they belong to. */
  sessions: readonly { key: string; title: string }[]
  path: string
}

/** Everything that belongs to an event, also what is not out yet or kept from readers: for whom and from when. */
export async function RecordingTable({ ctx, event, rows, sessions, path }: Props) {
  const t = await getTranslations('events.recordings')
  const writes = can(ctx.actor, 'events.write')
  const { locale } = ctx
  const names = new Map(sessions.map(({ key, title }) => [key, title]))
  const about = ({ kind, sessionKey }: OfficeRecording) => {
    const what = t(kind === 'recording' ? 'recording' : 'document')
    return sessionKey ? `${what}: ${names.get(sessionKey) ?? t('sessionGone')}` : what
  }
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('what')}</Th>
          <Th>{t('where')}</Th>
          <Th>{t('audience')}</Th>
          <Th>{t('availableFrom')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <NameCell {...(writes ? { href: `${path}/${row.id}` } : {})} note={about(row)}>
              {words(row.title, locale)}
            </NameCell>
            <Td>
              <a href={row.link ?? `/files/${row.fileId}`}>{row.file?.name ?? t('elsewhere')}</a>
            </Td>
            <Td>{t(`audiences.${row.audience}`)}</Td>
            <Td>
              {row.kind === 'recording' && switchedOff(event).recordings ? (
                <Status tone="danger">{t('off')}</Status>
              ) : row.withheld ? (
                <Status tone="danger">{t(`withheld.${row.withheld}`)}</Status>
              ) : row.availableFrom ? (
                <Status tone={row.availableFrom > now() ? 'strong' : 'plain'}>
                  {dateTimeWords(locale, event.zone, row.availableFrom)}
                </Status>
              ) : (
                t('atOnce')
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
