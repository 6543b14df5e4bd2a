import { type Board, type Spot, spotFor, type Wish } from './board'

/** Somebody on a waiting list: in order of arrival in their pool, and since when. */
export type Queued = Wish & { id: string; arrivalNo: number; since: number }

export type Winner<Q extends Queued> = { queued: Q; spot: Spot }

/**
 * Who moves up next, and into which place; null when no free place is open to anybody who waits. In each pool it is the
 * first in order of arrival to whom a free place is open: who came earlier stays where they are only because that place
 * is kept for others (a share, or a limit that only a switch leaves as it is), so nobody is overtaken. Where several
 * pools want the room of one limit, it goes to whoever of their first has waited longest.
 */
export function nextUp<Q extends Queued>(board: Board, waiting: readonly Q[]): Winner<Q> | null {
  const first = new Map<string, Winner<Q>>()
  for (const queued of waiting) {
    const before = first.get(queued.poolId)
    if (before && before.queued.arrivalNo < queued.arrivalNo) continue
    const spot = spotFor(board, queued)
    if (spot) first.set(queued.poolId, { queued, spot })
  }
  const [next] = [...first.values()].sort(
    (a, b) => a.queued.since - b.queued.since || (a.queued.poolId < b.queued.poolId ? -1 : 1),
  )
  return next ?? null
}
