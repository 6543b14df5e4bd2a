import type { Reporter } from './report'

type Placed = {
  id: string
  title: string
  roomId: string | null
  startsAt: Date | null
  endsAt: Date | null
  /** Where it stands now: there it may stay when the room of the file is taken. */
  wasIn: string | null
}

/**
 * Gives every session its room, the earlier one first. What stays as it is comes before what the file brings; a session
 * whose room is taken keeps the room it has, or comes without one and is reported.
 */
export function placeAll(
  staying: Placed[],
  coming: Placed[],
  roomNames: Map<string, string>,
  report: Reporter,
): Map<string, string | null> {
  const taken = new Map<string, Placed[]>()
  const rooms = new Map<string, string | null>()
  const inTheWay = (one: Placed, roomId: string) =>
    taken
      .get(roomId)
      ?.find(
        (other) =>
          one.startsAt &&
          one.endsAt &&
          other.startsAt &&
          other.endsAt &&
          one.startsAt < other.endsAt &&
          other.startsAt < one.endsAt,
      )
  const put = (one: Placed, roomId: string | null) => {
    rooms.set(one.id, roomId)
    if (roomId && one.startsAt) (taken.get(roomId) ?? taken.set(roomId, []).get(roomId))?.push(one)
  }
  for (const one of staying) put(one, one.roomId)
  const inOrder = coming.toSorted((a, b) => (a.startsAt?.getTime() ?? 0) - (b.startsAt?.getTime() ?? 0))
  for (const one of inOrder) {
    const other = one.roomId ? inTheWay(one, one.roomId) : undefined
    if (!one.roomId || !other) put(one, one.roomId)
    else {
      put(one, one.wasIn && one.wasIn !== one.roomId && !inTheWay(one, one.wasIn) ? one.wasIn : null)
      report.note('roomClash', one.title, roomNames.get(one.roomId), other.title)
    }
  }
  return rooms
}
