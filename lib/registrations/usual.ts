import { type Ctx, visitor } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { notFound } from '@/lib/errors'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { asLocalized } from '@/lib/localized'
import { personStanding } from '@/lib/standing/queries'
import type { Part } from './choose'
import { type PriceLine, priceLine } from './price'

/** What somebody pays whom others write down: as they would themselves, nothing, or lines agreed before. */
export type UsualPrice = 'usual' | 'free' | readonly PriceLine[]

/** The lines of the chosen parts. Who has a right to no class pays the dearest: nobody comes free by accident. */
export async function linesFor(
  ctx: Ctx,
  event: Pick<ReaderEvent, 'invitations' | 'claims'>,
  personId: string,
  parts: readonly Part[],
  price: UsualPrice = 'usual',
): Promise<PriceLine[]> {
  if (typeof price !== 'string') return [...price]
  const free = (part: Part): PriceLine => ({
    partId: part.id,
    part: asLocalized(part.name),
    cents: 0,
    regularCents: null,
    reason: null,
  })
  if (price === 'free' || parts.every((part) => part.priceClasses.length === 0)) return parts.map(free)
  const actor = { ...visitor, personId, standing: await personStanding(ctx.network, personId) }
  return parts.map((part) => {
    const dearest = Math.max(0, ...part.priceClasses.map((one) => one.cents))
    return priceLine(actor, event, part, now()) ?? { ...free(part), cents: dearest }
  })
}

/** What somebody would pay for these pools today, for `enter`. */
export async function usualLines(
  ctx: Ctx,
  { eventId, personId, poolIds }: { eventId: string; personId: string; poolIds: readonly string[] },
): Promise<PriceLine[]> {
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: forReader({ ...ctx.actor, personId }),
  })
  if (!event) throw notFound()
  const parts = event.parts.filter((part) => part.pools.some((pool) => poolIds.includes(pool.id)))
  return linesFor(ctx, event, personId, parts)
}
