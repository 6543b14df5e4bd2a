import type { Ctx } from '@/lib/access/context'
import { type Entry, enter } from '@/lib/registrations/enter'
import { retrying } from '@/lib/retry'
import { aNetworkRow } from './network'
import { aPerson } from './people'

/** A limit over pools of an event. */
export async function aLimit(ctx: Ctx, eventId: string, capacity: number, poolIds: readonly string[]) {
  const networkId = ctx.network.id
  const limit = await ctx.db.limit.create({ data: { networkId, eventId, name: { de: 'Haus' }, capacity } })
  for (const poolId of poolIds)
    await ctx.db.limitPool.create({ data: { networkId, limitId: limit.id, poolId } })
  return limit
}

/** Places of a pool kept for a partner network of their own until tomorrow. */
export async function aShare(ctx: Ctx, eventId: string, poolId: string, capacity: number) {
  const networkId = ctx.network.id
  const partner = await ctx.db.eventPartner.create({
    data: { networkId, eventId, partnerId: (await aNetworkRow({})).id },
  })
  const until = new Date(Date.now() + 86_400_000)
  const data = { networkId, poolId, partnerId: partner.id, capacity, until }
  return { partnerId: partner.id, share: await ctx.db.share.create({ data }) }
}

/** Somebody new whom others write down, into the given pools. */
export async function written(ctx: Ctx, entry: Pick<Entry, 'eventId' | 'poolIds'> & Partial<Entry>) {
  const { person, address } = await aPerson(ctx)
  const whole = { language: 'de', completed: true, tell: 'confirmed' as const, ...entry, personId: person.id }
  const made = await retrying(() => ctx.db.$transaction((tx) => enter(tx, ctx, whole)))
  return { ...made, person, address, state: made.places[0]?.state }
}
