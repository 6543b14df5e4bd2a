import type { Ctx } from '@/lib/access/context'
import type { Model } from './model'

/** An event as it stands in PostgreSQL, in the shape that invariants.ts checks; "who" is the registration. */
export async function readModel(ctx: Ctx, eventId: string): Promise<Model> {
  const ofEvent = { pool: { part: { eventId } } }
  const [pools, limits, shares, places, registrations] = await Promise.all([
    ctx.db.pool.findMany({ where: { part: { eventId } } }),
    ctx.db.limit.findMany({ where: { eventId }, include: { pools: { select: { poolId: true } } } }),
    ctx.db.share.findMany({ where: ofEvent }),
    ctx.db.place.findMany({ where: ofEvent }),
    ctx.db.registration.findMany({ where: { eventId }, select: { id: true, partnerId: true } }),
  ])
  return {
    clock: Date.now(),
    needsConfirmation: false,
    pools,
    limits: limits.map(({ pools: over, ...limit }) => ({ ...limit, pools: over.map((one) => one.poolId) })),
    shares: shares.map((share) => ({ ...share, until: share.until.getTime() })),
    people: Object.fromEntries(
      registrations.map(({ id, partnerId }) => [id, { partnerId, party: null, completed: true }]),
    ),
    places: places.map(({ registrationId, changedAt, heldUntil, ...place }) => ({
      ...place,
      who: registrationId,
      since: changedAt.getTime(),
      heldUntil: heldUntil?.getTime() ?? null,
    })),
    wins: [],
  }
}
