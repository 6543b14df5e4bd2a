import type { Ctx } from '@/lib/access/context'
import { membershipIn } from '@/lib/standing/partners'
import type { Claims, PartnerClaim } from './audience'

/** The networks with which an event is held jointly, as `forReader` reads them. */
export type Joint = { partners: readonly { id: string; partnerId: string }[] }

/**
 * Through which partner network a reader may come to a joint event, or null. `partnerId` is what shares
 * (`Share.partnerId`) and registrations (`Registration.partnerId`) keep. Asks other networks only for joint events, and
 * only those with which the partnership runs today.
 */
export async function partnerOf(ctx: Ctx, event: Joint): Promise<PartnerClaim | null> {
  if (event.partners.length === 0) return null
  const reasons = await membershipIn(
    ctx,
    event.partners.map((one) => one.partnerId),
  )
  return claimIn(event, reasons)
}

function claimIn(event: Joint, reasons: Awaited<ReturnType<typeof membershipIn>>): PartnerClaim | null {
  for (const { id, partnerId } of event.partners) {
    const reason = reasons.get(partnerId)
    if (reason) return { partnerId: id, networkId: partnerId, reason }
  }
  return null
}

/** The event with what opens it to this reader from a partner network; for an access code add `claims.code` (codes.ts). */
export async function withPartner<E extends Joint>(ctx: Ctx, event: E): Promise<E & { claims: Claims }> {
  return { ...event, claims: { partner: await partnerOf(ctx, event) } }
}

/** The same for a list: other networks are asked once, however many events it has. */
export async function withPartners<E extends Joint>(
  ctx: Ctx,
  events: readonly E[],
): Promise<(E & { claims: Claims })[]> {
  const wanted = [...new Set(events.flatMap((event) => event.partners.map((one) => one.partnerId)))]
  const reasons = await membershipIn(ctx, wanted)
  return events.map((event) => ({ ...event, claims: { partner: claimIn(event, reasons) } }))
}
