import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'
import { unique } from './network'

type PoolWishes = Partial<Omit<Prisma.PoolUncheckedCreateInput, 'networkId' | 'partId'>> & {
  capacity: number
}
type PriceWishes = { rule: string; cents: number }
type PartWishes = Partial<
  Omit<Prisma.PartUncheckedCreateInput, 'networkId' | 'eventId' | 'pools' | 'priceClasses'>
> & {
  pools?: PoolWishes[]
  prices?: PriceWishes[]
}
type EventWishes = Partial<Omit<Prisma.EventUncheckedCreateInput, 'networkId' | 'parts'>> & {
  /** Pools of one part named "main"; for more parts use `parts`. */
  pools?: PoolWishes[]
  prices?: PriceWishes[]
  parts?: PartWishes[]
}

const day = 24 * 60 * 60 * 1000

/** A part of an event with its pools and price classes. */
export async function aPart(
  ctx: Ctx,
  eventId: string,
  { pools = [], prices = [], ...wishes }: PartWishes = {},
) {
  const networkId = ctx.network.id
  const part = await ctx.db.part.create({
    data: { key: unique('teil'), name: { de: 'Konferenz', en: 'Conference' }, ...wishes, networkId, eventId },
  })
  for (const [position, pool] of pools.entries())
    await ctx.db.pool.create({
      data: {
        key: `pool-${position}`,
        name: { de: 'Vor Ort', en: 'On site' },
        position,
        ...pool,
        networkId,
        partId: part.id,
      },
    })
  for (const { rule, cents } of prices)
    await ctx.db.priceClass.create({
      data: { key: rule, rule, cents, name: { de: rule }, networkId, partId: part.id },
    })
  return part
}

/** An announced, public event in a month, three hours long, without places unless `pools` are wished for. */
export async function anEvent(ctx: Ctx, { pools, prices, parts, ...wishes }: EventWishes = {}) {
  const startsAt = (wishes.startsAt as Date | undefined) ?? new Date(Date.now() + 30 * day)
  const event = await ctx.db.event.create({
    data: {
      slug: unique('konferenz'),
      kind: 'conference',
      state: 'announced',
      title: { de: 'Konferenz', en: 'Conference' },
      summary: { de: 'Wir treffen uns.' },
      format: 'onsite',
      zone: 'Europe/Berlin',
      endsAt: new Date(new Date(startsAt).getTime() + day / 8),
      ...wishes,
      startsAt,
      networkId: ctx.network.id,
    },
  })
  if (pools || prices) await aPart(ctx, event.id, { key: 'main', pools, prices })
  for (const part of parts ?? []) await aPart(ctx, event.id, part)
  return ctx.db.event.findUniqueOrThrow({
    where: { networkId_id: { networkId: ctx.network.id, id: event.id } },
    include: {
      parts: {
        orderBy: { position: 'asc' },
        include: { pools: { orderBy: { position: 'asc' } }, priceClasses: true },
      },
    },
  })
}
