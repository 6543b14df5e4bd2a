import type { Ctx } from '@/lib/access/context'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from './context'

/** Networks that agreed with this one on a partnership, both sides, and did not end it. */
async function partnerNetworks(ctx: Ctx) {
  const id = ctx.network.id
  const rows = await db.partnership.findMany({
    where: {
      agreedAt: { not: null },
      partnerAgreedAt: { not: null },
      endedAt: null,
      OR: [{ networkId: id }, { partnerId: id }],
    },
    include: { network: true, partner: true },
  })
  return rows.map((row) => networkFacts(row.network.id === id ? row.partner : row.network))
}

/**
 * True when whoever reads is a member of a partner network today. The one question that is asked across networks here:
 * nothing but yes or no comes back from there, by the rules of that network.
 */
export async function isPartnerMember(ctx: Ctx): Promise<boolean> {
  const { loginId, email } = ctx.actor
  if (!loginId || !email) return false
  const partners = await partnerNetworks(ctx)
  if (partners.length === 0) return false
  const known = await db.person.findMany({
    where: { loginId, networkId: { in: partners.map((one) => one.id) } },
    select: { networkId: true },
  })
  const there = partners.filter((one) => known.some((person) => person.networkId === one.id))
  const login = { id: loginId, email, language: ctx.locale, operator: false, signInId: '' }
  const actors = await Promise.all(there.map((network) => actorOf(login, network, bind(network.id))))
  return actors.some((actor) => actor.standing.member !== null)
}
