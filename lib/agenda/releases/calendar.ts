import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Locale, Localized } from '@/lib/localized'
import { words } from '@/lib/localized'
import type { Attachment } from '@/lib/mail/types'
import { absoluteUrl } from '@/lib/paths'
import { sessionPath } from '../links'
import { type SessionName, sessionWords } from '../stage/naming'

/** A session of somebody on stage as their calendar gets it. */
export type StageEntry = {
  key: string
  name: SessionName
  start: string | null
  end: string | null
  room: Localized | null
}
type Publisher = { slug: string; tone: 'sie' | 'du'; senderName: string; senderAddress: string }
type Of = { slug: string; title: Localized; sequence: number; at: string }

const timed = ({ start, end }: StageEntry) => start !== null && end !== null && end > start

/**
 * Calendar files for somebody on stage: their sessions as they are now, and those that are gone as cancelled. UID and
 * SEQUENCE are those of the public calendar of the programme, so that a mailed and a subscribed entry are one.
 */
export function stageCalendars(
  network: Publisher,
  of: Of,
  { holds, gone }: { holds: readonly StageEntry[]; gone: readonly StageEntry[] },
  locale: Locale,
): Attachment[] {
  const file = (entries: readonly StageEntry[], cancelled: boolean) =>
    ical({
      prodId: { company: 'Konvent', product: 'Konvent', language: locale.toUpperCase() },
      ...(cancelled ? { method: ICalCalendarMethod.CANCEL } : {}),
      events: entries.filter(timed).map((entry) => ({
        id: `${entry.key}@konvent`,
        sequence: of.sequence,
        stamp: new Date(of.at),
        start: new Date(entry.start ?? 0),
        end: new Date(entry.end ?? 0),
        summary: `${words(of.title, locale)}: ${sessionWords(entry.name, locale, network.tone)}`,
        url: absoluteUrl(locale, sessionPath(network.slug, of.slug, entry.key)),
        ...(entry.room ? { location: words(entry.room, locale) } : {}),
        status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        ...(cancelled ? { organizer: { name: network.senderName, email: network.senderAddress } } : {}),
      })),
    }).toString()
  return [
    ...(holds.some(timed)
      ? [
          {
            filename: `${of.slug}.ics`,
            content: file(holds, false),
            contentType: 'text/calendar; charset=utf-8',
          },
        ]
      : []),
    ...(gone.some(timed)
      ? [
          {
            filename: `${of.slug}-cancelled.ics`,
            content: file(gone, true),
            contentType: 'text/calendar',
            method: 'CANCEL',
          },
        ]
      : []),
  ]
}
