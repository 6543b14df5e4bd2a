import type { Localized } from '@/lib/localized'
import type { Agenda, AgendaSession } from '../order'
import { nameParts, type SessionName } from '../stage/naming'

/** When and where a session is: as a mail states it. */
export type Slot = { start: Date | null; end: Date | null; room: Localized | null }
export type Change = {
  key: string
  what: 'added' | 'removed' | 'moved' | 'renamed'
  name: SessionName
  slot: Slot
  /** What it was before: for what moved, its slot; for what has a new title, its name. */
  was: { name: SessionName; slot: Slot } | null
}

const slotOf = (session: AgendaSession, { rooms }: Agenda): Slot => ({
  start: session.start,
  end: session.end,
  room: rooms.find((room) => room.key === session.roomKey)?.name ?? null,
})

const text = (value: unknown) => JSON.stringify(value)
const placed = (s: AgendaSession) => text([s.start, s.end, s.roomKey])
const called = (s: AgendaSession) => text([s.title, s.label, s.kind])

/**
 * What changed for somebody between two releases, session by session in order of time. `own` says which sessions were
 * and are theirs. Only what they must know: that it is new or gone, another time, room or name.
 */
export function changesFor(
  before: Agenda | null,
  after: Agenda,
  own: { before: ReadonlySet<string>; after: ReadonlySet<string> },
): Change[] {
  const past = new Map(before?.sessions.map((session) => [session.key, session]))
  const present = new Map(after.sessions.map((session) => [session.key, session]))
  const changes: Change[] = []
  for (const key of new Set([...own.before, ...own.after])) {
    const [old, fresh] = [
      own.before.has(key) ? past.get(key) : undefined,
      own.after.has(key) ? present.get(key) : undefined,
    ]
    const was = old && before ? { name: nameParts(old, before), slot: slotOf(old, before) } : null
    const is = fresh ? { name: nameParts(fresh, after), slot: slotOf(fresh, after) } : null
    if (is && fresh && !old) changes.push({ key, what: 'added', ...is, was: null })
    else if (was && !fresh) changes.push({ key, what: 'removed', ...was, was: null })
    else if (was && is && old && fresh && placed(old) !== placed(fresh))
      changes.push({ key, what: 'moved', ...is, was })
    else if (was && is && old && fresh && called(old) !== called(fresh))
      changes.push({ key, what: 'renamed', ...is, was })
  }
  const at = ({ slot }: Change) => slot.start?.getTime() ?? Number.POSITIVE_INFINITY
  return changes.sort((a, b) => at(a) - at(b))
}
