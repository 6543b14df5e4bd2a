import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { changePlaces, type Plan } from '../change'
import type { OrderInput } from './schema'

/** The row of ids that a record stands in, in its present order. */
function neighbours({ parts }: Plan, { kind, record }: OrderInput): string[] {
  const rows = {
    part: [parts],
    pool: parts.map((part) => part.pools),
    price: parts.map((part) => part.priceClasses),
  }[kind]
  const row = rows.find((one) => one.some(({ id }) => id === record))
  if (!row) throw notFound()
  return row.map(({ id }) => id)
}

/** Moves a part, pool or price by one among its neighbours; at the edge nothing happens. */
export const moveInOrder = (ctx: Ctx, input: OrderInput) =>
  changePlaces(ctx, input, async (tx, plan) => {
    const ids = neighbours(plan, input)
    const at = ids.indexOf(input.record)
    const to = at + (input.by === 'up' ? -1 : 1)
    const [one, other] = [ids[at], ids[to]]
    if (one === undefined || other === undefined) return
    ids[at] = other
    ids[to] = one
    for (const [position, id] of ids.entries()) {
      const args = { where: { id }, data: { position } }
      if (input.kind === 'part') await tx.part.updateMany(args)
      else if (input.kind === 'pool') await tx.pool.updateMany(args)
      else await tx.priceClass.updateMany(args)
    }
  })
