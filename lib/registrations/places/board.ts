/** The figures of a pool that decide. */
export type PoolFigures = { id: string; capacity: number; taken: number }

/** A limit over several pools: a place counts in its pool and in every limit over it. */
export type LimitFigures = { id: string; capacity: number; taken: number; pools: readonly string[] }

/** Places of a pool kept for one partner network's members, until the share is open to all. */
export type ShareFigures = {
  id: string
  poolId: string
  partnerId: string
  capacity: number
  taken: number
  open: boolean
}

/** All that decides about the places of one event. `take` and `release` keep it in step with what is written. */
export type Board = { pools: PoolFigures[]; limits: LimitFigures[]; shares: ShareFigures[] }

/** A place: in which pool, and out of which share it was won. */
export type Spot = { poolId: string; shareId: string | null }

/** Somebody wants a place in a pool; `gives` is one that they give back in the same moment. */
export type Wish = { poolId: string; partnerId: string | null; gives: Spot | null }

const poolOf = (board: Board, id: string) => board.pools.find((pool) => pool.id === id)
const limitsOver = (board: Board, poolId: string) =>
  board.limits.filter((limit) => limit.pools.includes(poolId))

/** Places of a pool that can be taken by somebody; never negative. Limits are not asked. */
export function room(board: Board, poolId: string): number {
  const pool = poolOf(board, poolId)
  return pool ? Math.max(0, pool.capacity - pool.taken) : 0
}

const unused = (share: ShareFigures) => (share.open ? 0 : Math.max(0, share.capacity - share.taken))

/** Places of a pool open to everybody: without those still kept for a partner network. */
export function openToAll(board: Board, poolId: string): number {
  const kept = board.shares.filter((share) => share.poolId === poolId).reduce((n, one) => n + unused(one), 0)
  return Math.max(0, room(board, poolId) - kept)
}

/** The limits over a pool that have no room left. */
export const fullLimits = (board: Board, poolId: string) =>
  limitsOver(board, poolId).filter((limit) => limit.taken >= limit.capacity)

/** Shares of a pool that still keep places. */
export const keepingShares = (board: Board, poolId: string) =>
  board.shares.filter((share) => share.poolId === poolId && unused(share) > 0)

/**
 * The free place that is open to this wish, or null. A partner network's share is used first, so that what is open to
 * all stays for the others. A limit that the place given back counts in needs no room of its own.
 */
export function spotFor(board: Board, { poolId, partnerId, gives }: Wish): Spot | null {
  if (room(board, poolId) === 0) return null
  if (fullLimits(board, poolId).some((limit) => !gives || !limit.pools.includes(gives.poolId))) return null
  const share = keepingShares(board, poolId).find((one) => one.partnerId === partnerId)
  if (share) return { poolId, shareId: share.id }
  return openToAll(board, poolId) > 0 ? { poolId, shareId: null } : null
}

function count(board: Board, { poolId, shareId }: Spot, by: 1 | -1) {
  for (const pool of board.pools) if (pool.id === poolId) pool.taken += by
  for (const limit of limitsOver(board, poolId)) limit.taken += by
  for (const share of board.shares) if (share.id === shareId) share.taken += by
}

/** Counts a place that was won. */
export const take = (board: Board, spot: Spot) => count(board, spot, 1)
/** Counts a place that came free. */
export const release = (board: Board, spot: Spot) => count(board, spot, -1)

/**
 * How many places of a pool somebody could still take who comes now: those of their share, and, if nobody waits, those
 * open to all; never more than the limits leave.
 */
export function freeFor(board: Board, { poolId, partnerId }: Omit<Wish, 'gives'>, waiting: number): number {
  const share = keepingShares(board, poolId).find((one) => one.partnerId === partnerId)
  const open = waiting > 0 ? 0 : openToAll(board, poolId)
  const left = limitsOver(board, poolId).map((limit) => Math.max(0, limit.capacity - limit.taken))
  return Math.min(room(board, poolId), open + (share ? unused(share) : 0), ...left)
}
