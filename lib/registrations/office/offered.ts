import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { free } from '../places/capacity'
import type { OfferedPart } from '../queries'

/** All parts of an event that have places, whoever they are for, with what is free and the rank of who comes now. */
export async function allParts(ctx: Ctx, eventId: string): Promise<OfferedPart[]> {
  const [parts, queues] = await Promise.all([
    ctx.db.part.findMany({
      where: { eventId, pools: { some: {} } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        startsAt: true,
        endsAt: true,
        event: { select: { endsAt: true } },
        pools: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: { id: true, name: true, capacity: true, taken: true },
        },
      },
    }),
    ctx.db.place.groupBy({
      by: ['poolId'],
      where: { state: 'waiting', pool: { part: { eventId } } },
      _count: { _all: true },
    }),
  ])
  const waits = new Map(queues.map((queue) => [queue.poolId, queue._count._all]))
  return parts.map(({ id, name, startsAt, endsAt, event, pools }) => ({
    id,
    name: asLocalized(name),
    hours: startsAt && { startsAt, endsAt: endsAt ?? event.endsAt },
    // What it costs follows from who comes; it is agreed when they are written down.
    price: { partId: id, part: asLocalized(name), cents: 0, regularCents: null, reason: null },
    pools: pools.map((pool) => {
      const waiting = waits.get(pool.id) ?? 0
      return {
        id: pool.id,
        name: asLocalized(pool.name),
        free: waiting > 0 ? 0 : free(pool),
        rank: waiting + 1,
      }
    }),
  }))
}
