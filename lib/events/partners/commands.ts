import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { partnerNetworks } from '@/lib/standing/partners'
import { lockPools, poolsFreed } from '../places/change'

type Said = { partners: string[] }

/**
 * The networks with which an event is held jointly. Only a running partnership can be added; what was agreed once stays
 * until it is taken out. With a partner go the places kept for it, unless somebody holds one of them. Answers what
 * changed for the log, null when nothing did.
 */
export async function savePartners(
  tx: Tx,
  ctx: Ctx,
  eventId: string,
  wanted: readonly string[],
): Promise<{ before: Said; after: Said } | null> {
  const held = await tx.eventPartner.findMany({
    where: { eventId },
    select: { id: true, partnerId: true, partner: { select: { name: true } } },
  })
  const gone = held.filter((one) => !wanted.includes(one.partnerId))
  const added = [...new Set(wanted)].filter((id) => !held.some((one) => one.partnerId === id))
  if (gone.length === 0 && added.length === 0) return null
  const running = added.length > 0 ? await partnerNetworks(ctx.network.id) : []
  const joined = added.map((id) => running.find((one) => one.id === id) ?? null)
  if (joined.includes(null)) throw notFound()
  await lockPools(tx, eventId)
  for (const { id } of gone) await leave(tx, ctx, id)
  await tx.eventPartner.createMany({
    data: added.map((partnerId) => ({ networkId: ctx.network.id, eventId, partnerId })),
  })
  const stay = held.filter((one) => !gone.includes(one)).map((one) => one.partner.name)
  return {
    before: { partners: held.map((one) => one.partner.name) },
    after: { partners: [...stay, ...joined.flatMap((one) => one?.name ?? [])] },
  }
}

async function leave(tx: Tx, ctx: Ctx, id: string) {
  const kept = await tx.share.findMany({ where: { partnerId: id }, select: { poolId: true } })
  await tx.share.deleteMany({ where: { partnerId: id, places: { none: {} } } })
  const { count } = await tx.eventPartner.deleteMany({ where: { id, shares: { none: {} } } })
  if (count === 0) throw invalid('partnerHasPlaces', { 'partners[]': 'partnerHasPlaces' })
  await poolsFreed(
    tx,
    ctx,
    kept.map((share) => share.poolId),
  )
}
