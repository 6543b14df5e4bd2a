import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, invalid, notFound } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { hashToken, newToken } from '@/lib/tokens'
import type { AffiliationRef } from '../affiliations/schema'
import { holdsOn, todayIn } from './dates'
import { holdInstitution } from './institution'
import { countMail } from './mail-limit'
import { authorizeInstitution } from './policy'
import { recipientOf } from './recipients'

/**
 * Offers the coordination to a colleague with a confirmed affiliation. Nothing changes until they accept by the link in
 * their mail; then it passes to them. A second offer takes the place of the first.
 */
export async function offerCoordination(ctx: Ctx, { affiliationId, office }: AffiliationRef) {
  await countMail(ctx, affiliationId)
  return ctx.db.$transaction(async (tx) => {
    const row = await tx.affiliation.findUnique({
      where: { id: affiliationId },
      include: { person: true, organisation: { select: { name: true } } },
    })
    if (!row) throw notFound()
    const { organisationId } = row
    await authorizeInstitution(tx, ctx, organisationId)
    await holdInstitution(tx, organisationId)
    const token = newToken()
    const offered = { tokenHash: hashToken(token), invitedAt: now() }
    const { count } = await tx.affiliation.updateMany({
      where: {
        id: affiliationId,
        coordinates: false,
        confirmedAt: { not: null },
        ...holdsOn(todayIn(ctx)),
      },
      data: offered,
    })
    if (count === 0) throw conflict('coordination.notPossible')
    await tx.affiliation.updateMany({
      where: {
        organisationId,
        id: { not: affiliationId },
        coordinates: false,
        confirmedAt: { not: null },
        tokenHash: { not: null },
      },
      data: { tokenHash: null, invitedAt: null },
    })
    const to = await recipientOf(tx, row.personId)
    if (!to) throw invalid('mandate.noAddress')
    await audit(tx, ctx, {
      action: 'memberships.coordination.offer',
      area: 'memberships',
      record: { kind: 'person', id: row.personId, name: fullName(row.person) },
      after: { organisation: row.organisation.name },
    })
    await sendMail(tx, ctx.network.id, {
      kind: 'memberships.coordination-offered',
      language: to.language,
      address: to.address,
      facts: { by: ctx.actor.name, organisation: row.organisation.name },
      secret: { token },
    })
    return { organisationId, office }
  })
}
