import type { Ctx } from '@/lib/access/context'
import { asLocalized, type Localized } from '@/lib/localized'
import type { EventFormat } from '@/prisma/generated/enums'
import { free } from './capacity'

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

/** Free and waiting per pool of an event, in the order of its parts. Counts only, no names. */
export async function placesOf(ctx: Ctx, eventId: string): Promise<PoolCount[]> {
  const [pools, queues] = await Promise.all([
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
    free: free(pool),
    waiting: waits.get(pool.id) ?? 0,
  }))
}
