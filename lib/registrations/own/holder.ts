import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { linkContext } from '@/lib/standing/context'
import { personStanding } from '@/lib/standing/queries'
import { hashToken } from '@/lib/tokens'
import { addressOf } from '../notice'
import { fullName, type WholeRegistration, wholeRegistration } from '../records'

export type Held = { ctx: Ctx; registration: WholeRegistration }

/**
 * Who holds the link of a registration acts as its person, with that person's rights and nobody else's; signed in as
 * that person, as themselves. Throws NotFound for a wrong token, and for one of another network.
 */
export async function holder(ctx: Ctx, token: string): Promise<Held> {
  const registration = await ctx.db.registration.findFirst({
    where: { tokenHash: hashToken(token) },
    select: wholeRegistration,
  })
  if (!registration) throw notFound('registration.link')
  const { person } = registration
  if (ctx.actor.personId === person.id) return { ctx, registration }
  const name = fullName(person)
  const link = linkContext(ctx.network, { id: registration.id, name, personId: person.id }, ctx.locale)
  const standing = await personStanding(ctx.network, person.id)
  const email = addressOf(person.addresses)
  return {
    registration,
    ctx: { ...link, actor: { ...link.actor, loginId: person.loginId, email, standing } },
  }
}
