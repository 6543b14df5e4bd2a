import type { Tx } from '@/lib/db'
import { asLocalized } from '@/lib/localized'
import type { WholeEvent } from './whole'

type Moved = {
  /** The new row of EventPartner by the old one. */
  partners: ReadonlyMap<string, string>
  /** How much later the new event begins, milliseconds. */
  later: number
}

/** Parts with pools, prices and shares, and the limits over them: everything that nobody has registered for yet. */
export async function copyParts(
  tx: Tx,
  networkId: string,
  eventId: string,
  old: WholeEvent,
  { partners, later }: Moved,
) {
  const moved = (at: Date | null) => at && new Date(at.getTime() + later)
  const pools = new Map<string, string>()
  for (const part of old.parts) {
    const { formId, key, audience, position } = part
    const { id: partId } = await tx.part.create({
      data: {
        ...{ networkId, eventId, formId, key, audience, position },
        startsAt: moved(part.startsAt),
        endsAt: moved(part.endsAt),
        name: asLocalized(part.name),
        audienceRule: part.audienceRule ?? {},
      },
    })
    await tx.priceClass.createMany({
      data: part.priceClasses.map(({ key: classKey, name, cents, rule, ruleFacts, position: at }) => ({
        ...{ networkId, partId, key: classKey, cents, rule, position: at },
        name: asLocalized(name),
        ruleFacts: ruleFacts ?? {},
      })),
    })
    for (const pool of part.pools)
      pools.set(pool.id, await copyPool(tx, networkId, partId, pool, partners, later))
  }
  for (const { name, capacity, pools: over } of old.limits) {
    const { id: limitId } = await tx.limit.create({
      data: { networkId, eventId, name: asLocalized(name), capacity },
    })
    await tx.limitPool.createMany({
      data: over.flatMap(({ poolId }) => {
        const copy = pools.get(poolId)
        return copy ? [{ networkId, limitId, poolId: copy }] : []
      }),
    })
  }
}

type OldPool = WholeEvent['parts'][number]['pools'][number]

async function copyPool(
  tx: Tx,
  networkId: string,
  partId: string,
  old: OldPool,
  partners: Moved['partners'],
  later: number,
) {
  const { key, mode, capacity, offerHours, joinMinutes, position } = old
  const { id } = await tx.pool.create({
    data: {
      ...{ networkId, partId, key, mode, capacity, offerHours, joinMinutes, position },
      name: asLocalized(old.name),
    },
    select: { id: true },
  })
  await tx.share.createMany({
    data: old.shares.flatMap(({ partnerId, capacity: kept, until }) => {
      const partner = partners.get(partnerId)
      const data = { networkId, poolId: id, capacity: kept, until: new Date(until.getTime() + later) }
      return partner ? [{ ...data, partnerId: partner }] : []
    }),
  })
  return id
}
