import { noStanding } from '@/lib/access/context'
import { db } from '@/lib/db'
import { Refusal } from '@/lib/errors'
import { log } from '@/lib/log'
import { nameToMandate } from '@/lib/memberships/mandates/commands'
import { nameInput } from '@/lib/memberships/mandates/schema'
import { networkFacts } from '@/lib/networks/facts'
import { fullName } from '@/lib/people/name'
import { linkContext, systemContext } from '@/lib/standing/context'
import { applicantOf } from '../applicant'

/** The application that an institution's membership came from, with its representative; null for any other membership. */
async function originOf(ctx: ReturnType<typeof systemContext>, membershipId: string) {
  const membership = await ctx.db.membership.findFirst({
    where: { id: membershipId, organisationId: { not: null } },
    select: { kindId: true, organisationId: true },
  })
  if (!membership?.organisationId) return null
  const { kindId, organisationId } = membership
  const application = await ctx.db.application.findFirst({
    where: { kindId, organisationId, state: 'admitted' },
    orderBy: { submittedAt: 'desc' },
    select: {
      id: true,
      email: true,
      language: true,
      person: true,
      answers: { select: { key: true, value: true } },
    },
  })
  return application?.person ? { ...application, person: application.person, organisationId } : null
}

/**
 * An admitted institution proposed people for its mandates: they are named as its coordinator would, and each confirms
 * for themselves. Told twice, it names nobody twice; whom it cannot name, the coordinator sees missing.
 */
export async function inviteProposed({ networkId = '', membershipId = '' }: Record<string, string>) {
  const row = await db.network.findUnique({ where: { id: networkId } })
  if (!row) return
  const network = networkFacts(row)
  const origin = await originOf(systemContext(network, 'membership.began'), membershipId)
  if (!origin) return
  const locale = origin.language === 'en' ? 'en' : 'de'
  const link = { id: origin.id, name: fullName(origin.person), personId: origin.person.id }
  const ctx = linkContext(network, link, locale)
  const coordinator = { ...ctx.actor, standing: { ...noStanding, coordinates: [origin.organisationId] } }
  for (const { kind, givenName, familyName, email } of applicantOf(origin).mandates) {
    const input = nameInput.safeParse({
      membershipId,
      kind,
      who: 'new',
      givenName,
      familyName,
      email: email ?? '',
    })
    if (!input.success) continue
    try {
      await nameToMandate({ ...ctx, actor: coordinator }, input.data)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      log.info({ application: origin.id, mandate: kind, why: error.message }, 'proposed mandate not named')
    }
  }
}
