import type { Ctx, NetworkId, Reason } from '@/lib/access/context'
import { db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { noteAsked } from './parent'
import { personStanding } from './queries'

const running = { agreedAt: { not: null }, partnerAgreedAt: { not: null }, endedAt: null }

/** Networks that agreed with this one on a partnership, both sides, and did not end it. */
export async function partnerNetworks(networkId: NetworkId) {
  const rows = await db.partnership.findMany({
    where: { ...running, OR: [{ networkId }, { partnerId: networkId }] },
    include: { network: true, partner: true },
  })
  const rowOf = new Map(
    rows.map(({ network, partner }) => (network.id === networkId ? partner : network)).map((n) => [n.id, n]),
  )
  return [...rowOf.values()].map(networkFacts)
}

/**
 * In which of these partner networks whoever reads is a member today, with the sentence that says so. The one question
 * that is asked across networks here: nothing but yes or no comes back, by the rules of that network, and its log says
 * once a day that it was asked. A partnership that does not run answers nothing.
 */
export async function membershipIn(ctx: Ctx, networkIds: readonly string[]): Promise<Map<string, Reason>> {
  const { loginId } = ctx.actor
  const reasons = new Map<string, Reason>()
  if (!loginId || networkIds.length === 0) return reasons
  const partners = (await partnerNetworks(ctx.network.id)).filter((one) => networkIds.includes(one.id))
  if (partners.length === 0) return reasons
  const known = await db.person.findMany({
    where: { loginId, networkId: { in: partners.map((one) => one.id) } },
    select: { id: true, networkId: true },
  })
  for (const network of partners) {
    const person = known.find((one) => one.networkId === network.id)
    if (!person || !(await personStanding(network, person.id)).member) continue
    await noteAsked(ctx.network, network.id, person.id)
    reasons.set(network.id, { key: 'partner', facts: { network: network.name } })
  }
  return reasons
}

/** True when whoever reads is a member of a partner network today. */
export async function isPartnerMember(ctx: Ctx): Promise<boolean> {
  if (!ctx.actor.loginId) return false
  const partners = await partnerNetworks(ctx.network.id)
  const asked = partners.map((one) => one.id)
  return (await membershipIn(ctx, asked)).size > 0
}
