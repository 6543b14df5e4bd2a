import ical, { ICalEventStatus } from 'ical-generator'
import type { Ctx } from '@/lib/access/context'
import { venueOf } from '@/lib/events/schema'
import { words } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { sessionPath } from '../links'
import type { AgendaSession } from '../order'
import type { AgendaReader, ReleasedAgenda } from '../queries'
import { sessionTitle } from '../session-title'
import { stageName } from '../stage-name'
import { kindWords } from './titles'

type Timed = AgendaSession & { start: Date; end: Date }
export const isTimed = (session: AgendaSession): session is Timed =>
  session.start !== null && session.end !== null && session.end > session.start

/** The sessions of a release that a calendar can hold: with a time, and no breaks unless asked for by themselves. */
export const programmeOf = ({ agenda }: ReleasedAgenda) =>
  agenda.sessions.filter(isTimed).filter((session) => session.kind !== 'break')

/**
 * A calendar file (RFC 5545) of these sessions, in UTC. The UID is the session's key, the same in every release, and
 * SEQUENCE rises with each release and with each change of the event, so entries are replaced and never doubled.
 */
export function sessionCalendar(
  ctx: Ctx,
  event: AgendaReader,
  { release, agenda }: ReleasedAgenda,
  sessions: readonly AgendaSession[],
  name: string,
): string {
  const { locale, network } = ctx
  const kinds = kindWords(network)[locale]
  const subjects = new Map(agenda.blocks.map((block) => [block.key, block.subject]))
  const rooms = new Map(agenda.rooms.map((room) => [room.key, words(room.name, locale)]))
  const venue = venueOf(event.venue)
  const place = [words(venue?.name, locale), venue?.address].filter(Boolean).join(', ')
  const entry = (session: Timed) => {
    const people = session.people.map(stageName)
    const subject = subjects.get(session.blockKey ?? '') ?? null
    const location = [rooms.get(session.roomKey ?? ''), place].filter(Boolean).join(', ')
    return {
      id: `${session.key}@konvent`,
      sequence: event.sequence + release.number,
      stamp: release.at,
      start: session.start,
      end: session.end,
      summary: sessionTitle(session, people[0] ?? null, subject, kinds, locale),
      description: [words(subject, locale), people.join(', '), words(session.abstract, locale)]
        .filter(Boolean)
        .join('\n\n'),
      url: absoluteUrl(locale, sessionPath(network.slug, event.slug, session.key)),
      ...(location ? { location } : {}),
      status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    }
  }
  return ical({
    prodId: { company: 'Konvent', product: 'Konvent', language: locale.toUpperCase() },
    name,
    events: sessions.filter(isTimed).map(entry),
  }).toString()
}
