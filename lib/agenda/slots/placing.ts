import type { Agenda, AgendaSession } from '../order'
import { bySlot } from '../order'
import { later, type Slot, swapped } from './slots'

/** Minutes of a session that never had a time, by its kind. */
const usual: Partial<Record<AgendaSession['kind'], number>> = {
  impuls: 20,
  replik: 10,
  update: 10,
  break: 15,
  panel: 45,
  discussion: 30,
  workshop: 60,
}

export const minutesOf = ({ start, end, kind }: Pick<AgendaSession, 'start' | 'end' | 'kind'>) =>
  start && end ? (end.getTime() - start.getTime()) / 60_000 : (usual[kind] ?? 30)

export type Target = {
  start: Date | null
  /** Null: no room; undefined: where it is. */
  roomId?: string | null
  /** Undefined: as long as it is, or as such sessions usually are. */
  minutes?: number
}

const room = (agenda: Agenda, { roomKey }: AgendaSession) =>
  agenda.rooms.find((one) => one.key === roomKey)?.id ?? null

const slotOf = ({ id, start, end, position }: AgendaSession): Slot => ({
  kind: 'session',
  id,
  start,
  end,
  position,
})

/** A session at another time, in another room, or put aside (no start). */
export function placed(session: AgendaSession, { start, roomId, minutes }: Target): Slot[] {
  const length = minutes ?? minutesOf(session)
  const end = start && new Date(start.getTime() + length * 60_000)
  return [{ ...slotOf(session), start, end, ...(roomId === undefined ? {} : { roomId }) }]
}

/** All sessions of a block together: the first that has a time begins then, the others keep their distance to it. */
export function placedBlock(agenda: Agenda, blockKey: string, { start, roomId }: Target): Slot[] {
  const inside = agenda.sessions.filter((s) => s.blockKey === blockKey).sort(bySlot)
  const first = inside.find((s) => s.start)?.start
  const where = roomId === undefined ? {} : { roomId }
  if (!start) return inside.map((s) => ({ ...slotOf(s), start: null, end: null, ...where }))
  if (first)
    return inside.map((s) => {
      const [slot] = later([slotOf(s)], start.getTime() - first.getTime())
      return { ...(slot ?? slotOf(s)), ...(s.start ? where : {}) }
    })
  let at = start.getTime()
  return inside.map((s) => {
    const from = new Date(at)
    at += minutesOf(s) * 60_000
    return { ...slotOf(s), start: from, end: new Date(at), ...where }
  })
}

/**
 * Two sessions change places: time and room. Each keeps its length; one right after the other in the same room keep
 * the gap between them.
 */
export function exchanged(agenda: Agenda, one: AgendaSession, other: AgendaSession): Slot[] {
  const [first, second] = [one, other].sort(bySlot)
  if (!first || !second) return []
  const sameRoom = one.roomKey === other.roomKey
  if (sameRoom && first.start && second.start && first.end && first.end <= second.start) {
    const item = (s: AgendaSession) => ({ ...s, slots: [slotOf(s)], room: s.roomKey })
    return swapped(item(first), item(second)).map((slot) => ({ ...slot, roomId: room(agenda, one) }))
  }
  const at = (s: AgendaSession, to: AgendaSession) =>
    placed(s, { start: to.start, roomId: room(agenda, to) }).map((slot) => ({
      ...slot,
      position: to.position,
    }))
  return [...at(one, other), ...at(other, one)]
}

/** What a mover saw of a session before they moved it: its time and room. */
export const seenOf = (agenda: Pick<Agenda, 'rooms'>, session: AgendaSession) =>
  [
    session.start?.getTime() ?? '',
    session.end?.getTime() ?? '',
    agenda.rooms.find((room) => room.key === session.roomKey)?.id ?? '',
  ].join('/')
