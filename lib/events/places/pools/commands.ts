import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, Refusal } from '@/lib/errors'
import { changePlaces, type Plan, partIn, poolIn, poolsFreed } from '../change'
import type { OneOf } from '../fields'
import { keptBack, tooSmall } from '../figures'
import { sealJoin } from '../join'
import { freeKey, lastOf } from '../keys'
import { saveShares } from '../shares/commands'
import type { PoolInput } from './schema'

/** Without a new address the old one stays, unless it is to be forgotten. */
function joining({ joinUrl, dropJoin }: PoolInput) {
  if (joinUrl) return { joinUrl: sealJoin(joinUrl) }
  return dropJoin ? { joinUrl: null } : {}
}

/**
 * Adds a pool to a part or changes one. A capacity below the places that are taken or kept for partners is refused at
 * its field; a raised one, and places no longer kept, let the waiting list move up in the same transaction's fact.
 */
export const savePool = (ctx: Ctx, input: PoolInput) =>
  changePlaces(ctx, input, async (tx, plan) => {
    const part = partIn(plan, input.part)
    const { name, mode, capacity, offerHours, joinMinutes } = input
    const data = { name, mode, capacity, offerHours, joinMinutes, ...joining(input) }
    if (input.pool) {
      poolIn({ parts: [part] }, input.pool)
      await change(tx, ctx, plan, input.pool, input, data)
      return
    }
    const { id } = await tx.pool.create({
      data: {
        ...data,
        networkId: ctx.network.id,
        partId: part.id,
        key: freeKey(name, part.pools),
        position: lastOf(part.pools),
      },
    })
    await saveShares(tx, ctx, plan, id, input)
    await fits(tx, id, input.capacity)
  })

type Kept = Pick<PoolInput, 'name' | 'mode' | 'capacity' | 'offerHours' | 'joinMinutes'> & {
  joinUrl?: string | null
}

async function change(tx: Tx, ctx: Ctx, plan: Plan, id: string, input: PoolInput, data: Kept) {
  const old = await figures(tx, id)
  const free = old.capacity - old.taken - keptBack(old.shares, now())
  await saveShares(tx, ctx, plan, id, input)
  await fits(tx, id, input.capacity)
  const { count } = await tx.pool.updateMany({ where: { id, taken: { lte: data.capacity } }, data })
  if (count === 0) throw invalid('capacityBelowTaken', { capacity: 'belowTaken' })
  const { taken, shares } = await figures(tx, id)
  if (input.capacity - taken - keptBack(shares, now()) > free) await poolsFreed(tx, ctx, [id])
}

const figures = (tx: Tx, id: string) =>
  tx.pool.findFirstOrThrow({
    where: { id },
    select: {
      capacity: true,
      taken: true,
      shares: { select: { capacity: true, taken: true, until: true, openedAt: true } },
    },
  })

/** The pool is held: nothing is taken between this look and the write. */
async function fits(tx: Tx, id: string, capacity: number) {
  const wrong = tooSmall(capacity, await figures(tx, id), now())
  if (wrong) throw new Refusal('Invalid', 'capacityBelowTaken', { capacity: wrong.issue }, wrong.facts)
}

/** Takes a pool out of an event; refused as long as anybody ever had a place in it. */
export async function dropPool(tx: Tx, id: string) {
  await tx.limitPool.deleteMany({ where: { poolId: id } })
  await tx.share.deleteMany({ where: { poolId: id, places: { none: {} } } })
  const { count } = await tx.pool.deleteMany({ where: { id, places: { none: {} } } })
  if (count === 0) throw invalid('poolHasPlaces')
}

export const removePool = (ctx: Ctx, input: OneOf) =>
  changePlaces(ctx, input, (tx, plan) => dropPool(tx, poolIn(plan, input.record).pool.id))
