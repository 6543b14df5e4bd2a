import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, notFound } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { hashToken } from '@/lib/tokens'
import type { LinkInput } from '../../affiliations/schema'
import { notOver, todayIn } from '../../coordination/dates'
import { holdInstitution, lineOf } from '../../coordination/institution'
import { asHolder, mayNowSignIn, proveAddress } from '../../coordination/link-holder'
import { coordinatorsOf } from '../../coordination/recipients'
import { statusOn } from '../../status'
import { closeMandate, mandateRecord } from '../closing'
import { mandateByLink } from './queries'

async function linked(ctx: Ctx, token: string) {
  const mandate = await mandateByLink(ctx, token)
  const organisation = mandate?.membership.organisation
  if (!mandate || !organisation) throw notFound('mandate.link')
  return { mandate, organisation, own: asHolder(ctx, mandate.id, mandate.person) }
}

/**
 * The person confirms by their own link: from its first day on the mandate gives what it gives. What the coordinator
 * said of where they work is confirmed with it, and a login arises. Twice is once. Answers the token.
 */
export async function confirmMandate(ctx: Ctx, { token }: LinkInput): Promise<string> {
  const { mandate, organisation, own } = await linked(ctx, token)
  if (mandate.confirmedAt) return token
  const today = todayIn(ctx)
  if (mandate.to && mandate.to < today) throw closed('mandate.over')
  if (!['active', 'admitted', 'suspended'].includes(statusOn(mandate.membership.facts, today)))
    throw closed('mandate.membershipOver')
  const email = await ctx.db.$transaction(async (tx) => {
    await holdInstitution(tx, organisation.id)
    const { count } = await tx.mandate.updateMany({
      where: { id: mandate.id, tokenHash: hashToken(token), confirmedAt: null },
      data: { confirmedAt: now() },
    })
    if (count === 0) throw conflict('mandate.gone')
    await tx.affiliation.updateMany({
      where: {
        personId: mandate.person.id,
        organisationId: organisation.id,
        confirmedAt: null,
        ...notOver(today),
      },
      data: { confirmedAt: now(), confirmedBy: 'coordinator' },
    })
    await audit(tx, own, {
      action: 'memberships.mandate.confirm',
      area: 'memberships',
      record: mandateRecord(mandate.id, fullName(mandate.person)),
      after: { organisation: organisation.name, mandate: mandate.kind, from: mandate.from },
    })
    return proveAddress(tx, mandate.person.id)
  })
  await mayNowSignIn(email, mandate.person.language)
  return token
}

/** The person says no: the mandate is free again, and its coordinator hears of it. */
export async function declineMandate(ctx: Ctx, { token }: LinkInput) {
  const { mandate, organisation, own } = await linked(ctx, token)
  if (mandate.confirmedAt) throw conflict('mandate.answered')
  await ctx.db.$transaction(async (tx) => {
    await holdInstitution(tx, organisation.id)
    const still = await tx.mandate.findFirst({
      where: { id: mandate.id, tokenHash: hashToken(token), confirmedAt: null },
    })
    if (!still) throw conflict('mandate.answered')
    await closeMandate(tx, own, mandate.id, todayIn(ctx), 'declined')
    await forgetInvitation(tx, mandate.person.id, organisation.id)
    const name = fullName(mandate.person)
    for (const to of await coordinatorsOf(tx, await lineOf(tx, organisation.id), todayIn(ctx)))
      await sendMail(tx, ctx.network.id, {
        kind: 'memberships.successor',
        language: to.language,
        address: to.address,
        facts: {
          name,
          organisation: organisation.name,
          organisationId: organisation.id,
          kinds: [mandate.kind],
          last: null,
          reason: 'declined',
        },
      })
  })
}

/** Where somebody works was only said for the mandate's sake: without any other mandate it goes with it. */
async function forgetInvitation(tx: Tx, personId: string, organisationId: string) {
  const others = await tx.mandate.count({ where: { personId, membership: { organisationId } } })
  if (others > 0) return
  await tx.affiliation.deleteMany({
    where: { personId, organisationId, confirmedAt: null, invitedAt: { not: null }, tokenHash: null },
  })
}
