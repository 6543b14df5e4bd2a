import type { CheckInDirection } from '@/prisma/generated/enums'

/** Once through a door. */
export type Passage = { id: string; direction: CheckInDirection; at: Date; poolId: string | null }

/**
 * What counts at a door: at a pool's own door only what happened there; at the house's also whoever came in through a
 * pool's door, but leaving a room is not leaving the house.
 */
const countsAt = (poolId: string | null) => (one: Passage) =>
  poolId ? one.poolId === poolId : one.poolId === null || one.direction === 'in'

const inOrder = (passages: readonly Passage[]) =>
  [...passages].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))

/** The last passage that counts at a door. */
export const lastAt = (passages: readonly Passage[], poolId: string | null) =>
  inOrder(passages.filter(countsAt(poolId))).at(-1) ?? null

/** Whether somebody with these passages is inside: the house, or a pool's room. */
export const isInside = (passages: readonly Passage[], poolId: string | null = null) =>
  lastAt(passages, poolId)?.direction === 'in'

export type Scanned = {
  direction: CheckInDirection
  at: Date
  poolId: string | null
  /** A phone let them pass while it had no network: it has happened, whatever else happened meanwhile. */
  kept: boolean
}

/**
 * What becomes of a scan among the passages there are: written or not, and the passage that already said the same. A live
 * scan is refused by it; one that was kept on a phone is written beside it, and reported: the earlier of the two counts.
 */
export function settle(
  passages: readonly Passage[],
  scan: Scanned,
): { written: boolean; twin: Passage | null } {
  const here = inOrder(passages.filter(countsAt(scan.poolId)))
  const before = here.filter((one) => one.at <= scan.at).at(-1) ?? null
  const after = here.find((one) => one.at > scan.at) ?? null
  // Nobody leaves who never came.
  if (scan.direction === 'out' && !before) return { written: false, twin: null }
  const twin = [before, after].find((one) => one?.direction === scan.direction) ?? null
  return { written: !twin || scan.kept, twin }
}
