import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { asLocalized, type Locale } from '@/lib/localized'
import type { Agenda, AgendaSession } from '../order'
import type { StageEntry } from '../releases/calendar'
import type { Change, Slot } from '../releases/changes'
import { nameParts, type SessionName } from '../stage/naming'
import type { ThanksFacts } from '../stage/thanks/commands'
import type { AgendaMail } from './mails'

type Sampled = {
  id: string
  slug: string
  title: unknown
  precision: ThanksFacts['event']['precision']
  startsAt: Date
  endsAt: Date
  zone: string
  format: string
  venue: unknown
}
type Reader = { locale: Locale; tone: 'sie' | 'du'; network: { name: string } }

const halfHour = 30 * 60_000
type Shown = { key: string; name: SessionName; slot: Slot }

/** The first talk of the programme that has a time; without one, an invented one at the beginning. */
function shownOf(agenda: Agenda, { id, startsAt }: Sampled): Shown {
  const isTalk = (s: AgendaSession) => s.start !== null && s.kind !== 'break'
  const [session] = agenda.sessions
    .filter(isTalk)
    .sort((a, b) => (a.start?.getTime() ?? 0) - (b.start?.getTime() ?? 0))
  if (session)
    return {
      key: session.key,
      name: nameParts(session, agenda),
      slot: {
        start: session.start,
        end: session.end,
        room: agenda.rooms.find((room) => room.key === session.roomKey)?.name ?? null,
      },
    }
  const end = new Date(startsAt.getTime() + halfHour)
  const name = { title: null, label: null, kind: 'impuls' as const, subject: null }
  return { key: id, name, slot: { start: startsAt, end, room: null } }
}

/** The same half an hour earlier: so it stood before. */
const movedChange = ({ key, name, slot }: Shown): Change => {
  const earlier = (at: Date | null) => at && new Date(at.getTime() - halfHour)
  const before = { ...slot, start: earlier(slot.start), end: earlier(slot.end) }
  return { key, what: 'moved', name, slot, was: { name, slot: before } }
}

/** What a mail of a programme carries for an invented person, about a real session. */
export function agendaSample(mail: AgendaMail, event: Sampled, agenda: Agenda, reader: Reader): object {
  const name = translator(reader.locale, reader.tone, 'notices')('texts.person')
  const title = asLocalized(event.title)
  const shown = shownOf(agenda, event)
  const { slug, zone } = event
  if (mail === 'agenda-ask') return { name, event: title }
  if (mail === 'agenda-thanks') {
    const { precision, format } = event
    const dates = { startsAt: event.startsAt.toISOString(), endsAt: event.endsAt.toISOString() }
    return {
      name,
      title: null,
      event: { title, precision, zone, format, venue: venueOf(event.venue), ...dates },
      organiser: reader.network.name,
      contributions: [{ role: 'speaker', session: shown.name }],
    } satisfies ThanksFacts
  }
  const told = { name, event: { slug, title, zone }, changes: [movedChange(shown)] }
  if (mail === 'agenda-audience') return told
  const { key, slot } = shown
  const entry: StageEntry = {
    key,
    name: shown.name,
    start: slot.start?.toISOString() ?? null,
    end: slot.end?.toISOString() ?? null,
    room: slot.room,
  }
  const at = event.startsAt.toISOString()
  return { ...told, sequence: 1, at, first: false, holds: [entry], gone: [] }
}
