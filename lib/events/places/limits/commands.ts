import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { notFound, Refusal } from '@/lib/errors'
import { changePlaces, type Plan, poolIn, poolsFreed } from '../change'
import type { OneOf } from '../fields'
import type { LimitInput } from './schema'

type Limit = Plan['limits'][number]
const poolsOf = (limit: Limit) => limit.pools.map((one) => one.poolId)

function limitIn({ limits }: Plan, id: string): Limit {
  const limit = limits.find((one) => one.id === id)
  if (!limit) throw notFound()
  return limit
}

/** Places taken in these pools; they are held. */
async function takenIn(tx: Tx, poolIds: readonly string[]) {
  const { _sum } = await tx.pool.aggregate({ where: { id: { in: [...poolIds] } }, _sum: { taken: true } })
  return _sum.taken ?? 0
}

/**
 * Adds a limit over pools or changes one; its counter follows from what is taken in them. Below that it is refused at its
 * field; pools that have more room than before let their waiting lists move up.
 */
export const saveLimit = (ctx: Ctx, input: LimitInput) =>
  changePlaces(ctx, input, async (tx, plan) => {
    const { limit: limitId, name, capacity } = input
    const poolIds = [...new Set(input.pools)]
    for (const id of poolIds) poolIn(plan, id)
    const old = limitId ? limitIn(plan, limitId) : null
    const taken = await takenIn(tx, poolIds)
    if (capacity < taken)
      throw new Refusal('Invalid', 'capacityBelowTaken', { capacity: 'belowTaken' }, { taken })
    const networkId = ctx.network.id
    const data = { name, capacity, taken }
    const { id } = old
      ? await tx.limit.update({ where: { id: old.id }, data, select: { id: true } })
      : await tx.limit.create({ data: { ...data, networkId, eventId: input.id }, select: { id: true } })
    await tx.limitPool.deleteMany({ where: { limitId: id } })
    await tx.limitPool.createMany({ data: poolIds.map((poolId) => ({ networkId, limitId: id, poolId })) })
    if (old) await poolsFreed(tx, ctx, [...new Set([...poolsOf(old), ...poolIds])])
  })

/** Takes a limit away: its pools have only their own. */
export const removeLimit = (ctx: Ctx, input: OneOf) =>
  changePlaces(ctx, input, async (tx, plan) => {
    const limit = limitIn(plan, input.record)
    await tx.limitPool.deleteMany({ where: { limitId: limit.id } })
    await tx.limit.deleteMany({ where: { id: limit.id } })
    await poolsFreed(tx, ctx, poolsOf(limit))
  })
