import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { knownRule } from '../../narrow/commands'
import { changePlaces, partIn } from '../change'
import type { OneOf } from '../fields'
import { freeKey, lastOf } from '../keys'
import type { PriceInput } from './schema'

/** Adds a price to a part or changes one. What was agreed with somebody registered stays as it was agreed. */
export async function savePrice(ctx: Ctx, input: PriceInput) {
  const { part: partId, price: priceId, name, euros, rule } = input
  const ruleFacts = rule === 'audience' ? await knownRule(ctx, input) : {}
  return changePlaces(ctx, input, async (tx, plan) => {
    const part = partIn(plan, partId)
    const data = { name, cents: euros ?? 0, rule, ruleFacts }
    if (priceId) {
      if (!part.priceClasses.some((one) => one.id === priceId)) throw notFound()
      await tx.priceClass.updateMany({ where: { id: priceId }, data })
    } else
      await tx.priceClass.create({
        data: {
          ...data,
          networkId: ctx.network.id,
          partId,
          key: freeKey(name, part.priceClasses),
          position: lastOf(part.priceClasses),
        },
      })
  })
}

/** Takes a price off a part; refused while an access code gives it. */
export async function dropPrice(tx: Tx, id: string) {
  const { count } = await tx.priceClass.deleteMany({ where: { id, codes: { none: {} } } })
  if (count === 0) throw invalid('priceHasCodes')
}

export const removePrice = (ctx: Ctx, input: OneOf) =>
  changePlaces(ctx, input, async (tx, { parts }) => {
    if (!parts.some((part) => part.priceClasses.some((one) => one.id === input.record))) throw notFound()
    await dropPrice(tx, input.record)
  })
