import { type Agenda, bySlot, dayFinder, daysOf, type Entry, entryOf, positionOf, unplaced } from '../order'

/** What a move writes: the new time, room (undefined: the same) and place in order of a session; of a block the order. */
export type Slot = {
  kind: 'session' | 'block'
  id: string
  start: Date | null
  end: Date | null
  position: number
  roomId?: string | null
}

type Item = { start: Date | null; end: Date | null; position: number; slots: Slot[]; room: string | null }

const item = (entry: Entry): Item => ({
  start: entry.start,
  end: entry.end,
  position: positionOf(entry),
  room: entry.block ? null : (entry.sessions[0]?.roomKey ?? null),
  slots: [
    ...(entry.block
      ? [
          {
            kind: 'block' as const,
            id: entry.block.id,
            start: null,
            end: null,
            position: entry.block.position,
          },
        ]
      : []),
    ...entry.sessions.map(({ id, start, end, position }) => ({
      kind: 'session' as const,
      id,
      start,
      end,
      position,
    })),
  ],
})

/** The list in which something moves: its block's sessions, else the blocks and single sessions of its day and room. */
function listAround(agenda: Agenda, zone: string, what: 'session' | 'block', id: string) {
  const session = what === 'session' ? agenda.sessions.find((s) => s.id === id) : undefined
  if (session?.blockKey) {
    const list = agenda.sessions.filter((s) => s.blockKey === session.blockKey).sort(bySlot)
    const items = list.map((s) => item(entryOf(s)))
    return { items, at: list.findIndex((s) => s.id === id) }
  }
  const waiting = unplaced(agenda).map(entryOf)
  const is = (e: Entry) => (what === 'block' ? e.block?.id === id : !e.block && e.sessions[0]?.id === id)
  const day =
    [...daysOf(agenda, zone).map((d) => d.entries), waiting].find((entries) => entries.some(is)) ?? []
  const self = day.find(is)
  const room = self ? item(self).room : null
  const list = day.filter((e) => is(e) || !room || !item(e).room || item(e).room === room)
  return { items: list.map(item), at: list.findIndex(is) }
}

/**
 * Changes places with the neighbour before or after: each keeps its length and the gap between them, so that what
 * follows stays where it is. Null when there is no neighbour.
 */
export function moved(
  agenda: Agenda,
  zone: string,
  what: 'session' | 'block',
  id: string,
  to: 'earlier' | 'later',
): Slot[] | null {
  const { items, at } = listAround(agenda, zone, what, id)
  const first = items[to === 'earlier' ? at - 1 : at]
  const second = items[to === 'earlier' ? at : at + 1]
  return at < 0 || !first || !second ? null : swapped(first, second)
}

/** The second where the first began, the first behind it with the same gap between them. */
export function swapped(first: Item, second: Item): Slot[] {
  const byOrder = [
    ...placedAt(first, second.position === first.position ? first.position + 1 : second.position),
    ...placedAt(second, first.position),
  ]
  if (!first.start || !first.end || !second.start || !second.end) return byOrder
  const forward = first.start.getTime() - second.start.getTime()
  const gap = second.start.getTime() - first.end.getTime()
  const back = second.end.getTime() - second.start.getTime() + gap
  const parallel = forward === 0
  if (parallel) return byOrder
  return [...later(first.slots, back), ...later(second.slots, forward)]
}

/** A block's own order moves; the order of the sessions inside stays. */
function placedAt({ slots }: Item, position: number): Slot[] {
  const [head, ...inside] = slots
  return head ? [{ ...head, position }, ...inside] : []
}

/** The same slots so much later. */
export const later = (slots: Slot[], milliseconds: number): Slot[] =>
  slots.map((slot) => ({
    ...slot,
    start: slot.start && new Date(slot.start.getTime() + milliseconds),
    end: slot.end && new Date(slot.end.getTime() + milliseconds),
  }))

/** A session's end moves; null when it has no time or would be shorter than five minutes. */
export function stretched(agenda: Agenda, id: string, minutes: number): Slot[] | null {
  const session = agenda.sessions.find((s) => s.id === id)
  if (!session?.start || !session.end) return null
  const end = new Date(session.end.getTime() + minutes * 60_000)
  if (end.getTime() - session.start.getTime() < 5 * 60_000) return null
  return [{ kind: 'session', id, start: session.start, end, position: session.position }]
}

/** This session so many minutes later (or earlier): a step of the grid. Null when it has no time. */
export function nudged(agenda: Agenda, id: string, minutes: number): Slot[] | null {
  const session = agenda.sessions.find((s) => s.id === id)
  if (!session?.start) return null
  const { start, end, position } = session
  return later([{ kind: 'session', id, start, end, position }], minutes * 60_000)
}

/** All sessions of the same day that begin after this one does, later (or earlier) by so many minutes. */
export function shifted(agenda: Agenda, zone: string, id: string, minutes: number): Slot[] {
  const { start } = agenda.sessions.find((s) => s.id === id) ?? {}
  if (!start) return []
  const dayOf = dayFinder(agenda.sessions, zone)
  const after = agenda.sessions.filter((s) => s.start && s.start > start && dayOf(s.start) === dayOf(start))
  const slots = after.map(({ id, start, end, position }) => ({
    kind: 'session' as const,
    id,
    start,
    end,
    position,
  }))
  return later(slots, minutes * 60_000)
}
