import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { Again } from '@/lib/retry'
import type { PlaceState } from '@/prisma/generated/enums'
import { release, type Spot, spotFor, take } from './board'
import { takes, takingStates, wonState } from './capacity'
import type { Locked } from './lock'

/** A registration's place, as far as the rules look at it. */
export type PlaceRow = {
  id: string
  poolId: string
  state: PlaceState
  shareId: string | null
  replacesId: string | null
}
export const placeColumns = { id: true, poolId: true, state: true, shareId: true, replacesId: true } as const

/** A registration's wanted places. Read them under the lock. */
export const activePlaces = (tx: Tx, registrationId: string): Promise<PlaceRow[]> =>
  tx.place.findMany({
    where: { registrationId, state: { not: 'given_back' } },
    orderBy: { id: 'asc' },
    select: placeColumns,
  })

/** One conditional statement for each counter; PostgreSQL's CHECK (taken <= capacity) is the last line. */
export async function count(tx: Tx, { board }: Locked, spot: Spot, arrivals: 0 | 1 = 0) {
  const more = { taken: { increment: 1 } }
  const { poolId, shareId } = spot
  const pool = await tx.pool.updateMany({
    where: { id: poolId, taken: { lt: tx.pool.fields.capacity } },
    data: { ...more, arrivals: { increment: arrivals } },
  })
  let counted = pool.count === 1
  for (const { id } of board.limits.filter((limit) => limit.pools.includes(poolId))) {
    const limit = await tx.limit.updateMany({
      where: { id, taken: { lt: tx.limit.fields.capacity } },
      data: more,
    })
    counted &&= limit.count === 1
  }
  if (shareId) {
    const share = await tx.share.updateMany({
      where: { id: shareId, taken: { lt: tx.share.fields.capacity } },
      data: more,
    })
    counted &&= share.count === 1
  }
  // Nobody changes a counter under the lock; who did it without the lock makes us begin anew.
  if (!counted) throw new Again()
  take(board, spot)
}

async function uncount(tx: Tx, { board }: Locked, spot: Spot) {
  const less = { taken: { decrement: 1 } }
  await tx.pool.updateMany({ where: { id: spot.poolId, taken: { gt: 0 } }, data: less })
  const limits = board.limits.filter((limit) => limit.pools.includes(spot.poolId)).map(({ id }) => id)
  if (limits.length > 0)
    await tx.limit.updateMany({ where: { id: { in: limits }, taken: { gt: 0 } }, data: less })
  if (spot.shareId) await tx.share.updateMany({ where: { id: spot.shareId, taken: { gt: 0 } }, data: less })
  release(board, spot)
}

type Arrival = {
  registrationId: string
  poolId: string
  partnerId: string | null
  /** The registration may have given this pool's place back before. */
  returning: boolean
  /** A place that is won is held until then. */
  heldUntil?: Date | null
  /** The place that is given back when this one is won. */
  gives?: PlaceRow | null
}
export type Arrived = { poolId: string; state: PlaceState; rank: number | null; until: Date | null }

/**
 * Somebody arrives at a pool: they take a place that is open to them, else wait, with the next number. Call it after
 * `settle` only: then nobody waits for a place that is free, so who comes now may take it.
 */
export async function arrive(tx: Tx, ctx: Ctx, locked: Locked, arrival: Arrival): Promise<Arrived> {
  const { poolId, partnerId, heldUntil = null, gives = null } = arrival
  const pool = locked.pools.find((one) => one.id === poolId)
  if (!pool) throw new Again()
  const spot = locked.behind ? null : spotFor(locked.board, { poolId, partnerId, gives })
  if (spot && gives) await leave(tx, locked, gives)
  if (spot) await count(tx, locked, spot, 1)
  else await tx.pool.updateMany({ where: { id: poolId }, data: { arrivals: { increment: 1 } } })
  pool.arrivals++
  const won = heldUntil ? 'held' : wonState(locked.event)
  await writePlace(tx, ctx, arrival, {
    state: spot ? won : 'waiting',
    arrivalNo: pool.arrivals,
    changedAt: now(),
    heldUntil: spot ? heldUntil : null,
    shareId: spot?.shareId ?? null,
    replacesId: spot ? null : (gives?.id ?? null),
  })
  if (spot) return { poolId, state: won, rank: null, until: heldUntil }
  return {
    poolId,
    state: 'waiting',
    rank: await tx.place.count({ where: { poolId, state: 'waiting' } }),
    until: null,
  }
}

type Fresh = {
  state: PlaceState
  arrivalNo: number
  changedAt: Date
  heldUntil: Date | null
  shareId: string | null
  replacesId: string | null
}

async function writePlace(tx: Tx, ctx: Ctx, { registrationId, poolId, returning }: Arrival, fresh: Fresh) {
  const known =
    returning && (await tx.place.findFirst({ where: { registrationId, poolId }, select: { id: true } }))
  if (known) await tx.place.updateMany({ where: { id: known.id }, data: fresh })
  else
    await tx.place.create({
      data: { networkId: ctx.network.id, registrationId, poolId, ...fresh },
      select: { id: true },
    })
}

/** A place is given back. Whoever frees one calls `fill` before the transaction ends. */
export async function leave(tx: Tx, locked: Locked, place: PlaceRow) {
  const { count: left } = await tx.place.updateMany({
    where: { id: place.id, state: takes(place.state) ? { in: [...takingStates] } : 'waiting' },
    data: { state: 'given_back', changedAt: now(), heldUntil: null, shareId: null, replacesId: null },
  })
  if (left === 1 && takes(place.state)) await uncount(tx, locked, place)
}
