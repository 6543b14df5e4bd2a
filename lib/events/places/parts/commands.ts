import type { Ctx } from '@/lib/access/context'
import { instantIn } from '@/lib/clock'
import { invalid } from '@/lib/errors'
import { knownRule } from '../../narrow/commands'
import { changePlaces, partIn } from '../change'
import type { OneOf } from '../fields'
import { freeKey, lastOf } from '../keys'
import { dropPool } from '../pools/commands'
import { dropPrice } from '../prices/commands'
import type { PartInput } from './schema'

/** Adds a part to an event or changes one. */
export async function savePart(ctx: Ctx, input: PartInput) {
  const { part: partId, name, audience } = input
  // Without an audience of its own a part has no rule of its own: both are the event's.
  const audienceRule = audience ? await knownRule(ctx, input) : {}
  return changePlaces(ctx, input, async (tx, { parts, zone }) => {
    const at = (local: string | null) => local && instantIn(zone, local.slice(0, 16))
    const [startsAt, endsAt] = [at(input.startsAt), at(input.endsAt)]
    if (startsAt && endsAt && endsAt <= startsAt) throw invalid('places.part', { endsAt: 'endBeforeStart' })
    const data = { name, audience, audienceRule, startsAt: startsAt || null, endsAt: endsAt || null }
    if (partId) {
      const old = partIn({ parts }, partId)
      await tx.part.updateMany({ where: { id: partId }, data })
      const moved = (['startsAt', 'endsAt'] as const).some(
        (key) => old[key]?.getTime() !== data[key]?.getTime(),
      )
      // Who has a place in it has these hours in their calendar.
      if (moved)
        await tx.event.updateMany({
          where: { id: input.id, state: 'announced' },
          data: { sequence: { increment: 1 } },
        })
    } else
      await tx.part.create({
        data: {
          ...data,
          networkId: ctx.network.id,
          eventId: input.id,
          key: freeKey(name, parts),
          position: lastOf(parts),
        },
      })
  })
}

/** Removes a part with its pools and prices; refused where anybody ever had a place in it or a code gives its price. */
export const removePart = (ctx: Ctx, input: OneOf) =>
  changePlaces(ctx, input, async (tx, plan) => {
    const part = partIn(plan, input.record)
    for (const pool of part.pools) await dropPool(tx, pool.id)
    for (const price of part.priceClasses) await dropPrice(tx, price.id)
    await tx.part.deleteMany({ where: { id: part.id } })
  })
