import type { Ctx } from '@/lib/access/context'
import { asLocalized, type Localized } from '@/lib/localized'
import type { EventFormat } from '@/prisma/generated/enums'
import { type Board, freeFor } from './board'
import { sharesOf } from './lock'

/** A pool as pages show it. */
export type PoolCount = {
  poolId: string
  partId: string
  part: Localized
  pool: Localized
  mode: EventFormat
  capacity: number
  taken: number
  free: number
  waiting: number
}

/** The figures that decide about free places, for pages: nothing is held. */
export async function boardOf(db: Ctx['db'], eventId: string): Promise<Board> {
  const [pools, limits, shares] = await Promise.all([
    db.pool.findMany({
      where: { part: { eventId } },
      select: { id: true, capacity: true, taken: true },
    }),
    db.limit.findMany({
      where: { eventId },
      select: { id: true, capacity: true, taken: true, pools: { select: { poolId: true } } },
    }),
    sharesOf(db, eventId),
  ])
  const over = limits.map((limit) => ({ ...limit, pools: limit.pools.map((one) => one.poolId) }))
  return { pools, limits: over, shares }
}

/**
 * Free and waiting per pool of an event, in the order of its parts: free to everybody, or to a member of a partner network
 * (`partnerId`). Counts only, no names.
 */
export async function placesOf(
  ctx: Ctx,
  eventId: string,
  partnerId: string | null = null,
): Promise<PoolCount[]> {
  const [board, pools, queues] = await Promise.all([
    boardOf(ctx.db, eventId),
    ctx.db.pool.findMany({
      where: { part: { eventId } },
      orderBy: [{ part: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        mode: true,
        capacity: true,
        taken: true,
        part: { select: { id: true, name: true } },
      },
    }),
    ctx.db.place.groupBy({
      by: ['poolId'],
      where: { state: 'waiting', pool: { part: { eventId } } },
      _count: { _all: true },
    }),
  ])
  const waits = new Map(queues.map((queue) => [queue.poolId, queue._count._all]))
  return pools.map((pool) => ({
    poolId: pool.id,
    partId: pool.part.id,
    part: asLocalized(pool.part.name),
    pool: asLocalized(pool.name),
    mode: pool.mode,
    capacity: pool.capacity,
    taken: pool.taken,
    free: freeFor(board, { poolId: pool.id, partnerId }, waits.get(pool.id) ?? 0),
    waiting: waits.get(pool.id) ?? 0,
  }))
}
