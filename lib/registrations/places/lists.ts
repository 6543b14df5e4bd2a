import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { type Places, placesIn } from '@/lib/events/status'
import { type Board, freeFor } from './board'
import { openShare } from './lock'

/**
 * Capacity and free places of each event's main part for this reader, as the event's own page says them: without places
 * kept for others, within limits, and none while somebody waits. Three statements, however many events.
 */
export async function freePlaces(
  ctx: Ctx,
  events: readonly ReaderEvent[],
): Promise<Map<string, { capacity: number; free: number }>> {
  const at = now()
  const open = events.filter((event) => event.state === 'announced' && event.endsAt >= at)
  const ids = open.map((event) => event.id)
  if (ids.length === 0) return new Map()
  const ofEvents = { part: { eventId: { in: ids } } }
  const [limits, shares, queues] = await Promise.all([
    ctx.db.limit.findMany({
      where: { eventId: { in: ids } },
      select: { id: true, capacity: true, taken: true, pools: { select: { poolId: true } } },
    }),
    ctx.db.share.findMany({ where: { pool: ofEvents } }),
    ctx.db.place.groupBy({
      by: ['poolId'],
      where: { state: 'waiting', pool: ofEvents },
      _count: { _all: true },
    }),
  ])
  const waits = new Map(queues.map((queue) => [queue.poolId, queue._count._all]))
  const board: Board = {
    pools: open.flatMap((event) => event.parts.flatMap((part) => part.pools.map((pool) => ({ ...pool })))),
    limits: limits.map((limit) => ({ ...limit, pools: limit.pools.map((one) => one.poolId) })),
    shares: shares.map((share) => ({ ...share, open: openShare(share, at) })),
  }
  return new Map(
    open.map((event) => {
      const partnerId = event.claims?.partner?.partnerId ?? null
      const main: readonly (Places & { id: string })[] =
        event.parts.find((part) => part.pools.length > 0)?.pools ?? []
      const free = main.map(({ id }) => freeFor(board, { poolId: id, partnerId }, waits.get(id) ?? 0))
      return [event.id, { ...placesIn(event), free: free.reduce((sum, one) => sum + one, 0) }]
    }),
  )
}
