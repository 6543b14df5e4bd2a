import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'

/** The pools of an event that a session can have as its own places. Callers hold `events.write`. */
export async function poolsToChoose(ctx: Ctx, eventId: string) {
  const parts = await ctx.db.part.findMany({
    where: { eventId },
    orderBy: { position: 'asc' },
    select: {
      name: true,
      pools: { orderBy: { position: 'asc' }, select: { id: true, name: true, capacity: true } },
    },
  })
  return parts.flatMap((part) =>
    part.pools.map((pool) => ({
      id: pool.id,
      part: asLocalized(part.name),
      name: asLocalized(pool.name),
      capacity: pool.capacity,
    })),
  )
}
export type PoolToChoose = Awaited<ReturnType<typeof poolsToChoose>>[number]
