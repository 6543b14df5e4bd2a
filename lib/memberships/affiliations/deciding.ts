import type { Ctx } from '@/lib/access/context'
import { can } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { hashToken, newToken } from '@/lib/tokens'
import { dayText, todayIn } from '../coordination/dates'
import { holdInstitution } from '../coordination/institution'
import { countMail } from '../coordination/mail-limit'
import { authorizeInstitution } from '../coordination/policy'
import { recipientOf } from '../coordination/recipients'
import { personOf } from '../mandates/holder'
import { refuseOverlap } from '../mandates/overlap'
import { refuseTwice } from './commands'
import type { AffiliationRef, InviteInput } from './schema'

async function asking(tx: Tx, ctx: Ctx, affiliationId: string) {
  const row = await tx.affiliation.findUnique({
    where: { id: affiliationId },
    include: { person: true, organisation: { select: { name: true } } },
  })
  if (!row) throw notFound()
  await authorizeInstitution(tx, ctx, row.organisationId)
  await holdInstitution(tx, row.organisationId)
  return row
}

const record = (row: Awaited<ReturnType<typeof asking>>) => ({
  area: 'people' as const,
  record: { kind: 'person', id: row.personId, name: fullName(row.person) },
  after: { organisation: row.organisation.name, function: row.function, from: row.from },
})

/** Whoever asks works here: price and access follow from now on, as the membership's kind says. The person is told. */
export async function confirmColleague(ctx: Ctx, { affiliationId, office }: AffiliationRef) {
  return ctx.db.$transaction(async (tx) => {
    const row = await asking(tx, ctx, affiliationId)
    const { count } = await tx.affiliation.updateMany({
      where: { id: affiliationId, confirmedAt: null, invitedAt: null },
      data: {
        confirmedAt: now(),
        confirmedBy: office && can(ctx.actor, 'people.write') ? 'office' : 'coordinator',
      },
    })
    if (count === 0) throw conflict('affiliationDecided')
    await audit(tx, ctx, { action: 'people.affiliation.confirm', ...record(row) })
    const to = await recipientOf(tx, row.personId)
    if (to)
      await sendMail(tx, ctx.network.id, {
        kind: 'memberships.affiliation-confirmed',
        language: to.language,
        address: to.address,
        facts: { organisation: row.organisation.name, from: dayText(row.from) },
      })
    return { organisationId: row.organisationId, office }
  })
}

/** Whoever asks, or was invited, does not work here: the entry goes, as it never gave anything. */
export async function refuseColleague(ctx: Ctx, { affiliationId, office }: AffiliationRef) {
  return ctx.db.$transaction(async (tx) => {
    const row = await asking(tx, ctx, affiliationId)
    const { count } = await tx.affiliation.deleteMany({ where: { id: affiliationId, confirmedAt: null } })
    if (count === 0) throw conflict('affiliationDecided')
    await audit(tx, ctx, { action: 'people.affiliation.refuse', ...record(row) })
    return { organisationId: row.organisationId, office }
  })
}

/** Invites a colleague by name and work mail: they confirm by their own link, and nobody needs to confirm again. */
export async function inviteColleague(ctx: Ctx, { organisationId, office, ...newcomer }: InviteInput) {
  await countMail(ctx, newcomer.email)
  return refuseOverlap(() =>
    ctx.db.$transaction(async (tx) => {
      await authorizeInstitution(tx, ctx, organisationId)
      const organisation = await holdInstitution(tx, organisationId)
      const person = await personOf(tx, ctx, newcomer)
      const from = todayIn(ctx)
      await refuseTwice(tx, person.id, organisationId, from).catch(() => {
        throw invalid('affiliationHeld', { email: 'affiliationHeld' })
      })
      const token = newToken()
      const row = await tx.affiliation.create({
        data: {
          networkId: ctx.network.id,
          personId: person.id,
          organisationId,
          function: newcomer.function,
          from,
          invitedAt: now(),
          tokenHash: hashToken(token),
        },
      })
      await audit(tx, ctx, {
        action: 'people.affiliation.invite',
        ...record({ ...row, person, organisation }),
      })
      await sendMail(tx, ctx.network.id, {
        kind: 'memberships.affiliation-invited',
        language: person.language === 'en' ? 'en' : 'de',
        address: newcomer.email,
        facts: { name: fullName(person), by: ctx.actor.name, organisation: organisation.name },
        secret: { token },
      })
      return { organisationId, office }
    }),
  )
}
