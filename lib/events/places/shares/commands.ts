import type { Ctx } from '@/lib/access/context'
import { endOfDayIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound, Refusal } from '@/lib/errors'
import type { PoolInput } from '../pools/schema'

type Wishes = Pick<PoolInput, 'id' | 'shares'>

/**
 * The places of a pool that are kept for partner networks, and until when. A share below what was won out of it is
 * refused; one of nothing that nobody used goes. A later day closes again what had been opened. The pool is held.
 */
export async function saveShares(
  tx: Tx,
  ctx: Ctx,
  { zone }: { zone: string },
  poolId: string,
  { id: eventId, shares }: Wishes,
) {
  const partners = await tx.eventPartner.findMany({ where: { eventId }, select: { id: true } })
  for (const [partnerId, { capacity, until: day }] of Object.entries(shares)) {
    if (!partners.some((one) => one.id === partnerId)) throw notFound()
    const old = await tx.share.findFirst({ where: { poolId, partnerId } })
    if (old && capacity < old.taken)
      throw new Refusal(
        'Invalid',
        'capacityBelowTaken',
        { [`shares.${partnerId}.capacity`]: 'belowTaken' },
        { taken: old.taken },
      )
    if (capacity === 0) {
      await tx.share.deleteMany({ where: { poolId, partnerId, places: { none: {} } } })
      await tx.share.updateMany({ where: { poolId, partnerId }, data: { capacity: 0 } })
      continue
    }
    if (!day) continue
    const until = endOfDayIn(zone, day)
    const data = { capacity, until, openedAt: old && old.until >= until ? old.openedAt : null }
    if (old) await tx.share.updateMany({ where: { id: old.id }, data })
    else await tx.share.create({ data: { ...data, networkId: ctx.network.id, poolId, partnerId } })
  }
}
