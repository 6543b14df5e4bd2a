import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, notFound } from '@/lib/errors'
import { fullName } from '@/lib/people/name'
import { hashToken } from '@/lib/tokens'
import { todayIn } from '../../coordination/dates'
import { holdInstitution } from '../../coordination/institution'
import { asHolder, mayNowSignIn, proveAddress } from '../../coordination/link-holder'
import type { LinkInput } from '../schema'
import { affiliationByLink, askedBy, type LinkedAffiliation } from './queries'

async function linked(ctx: Ctx, token: string) {
  const row = await affiliationByLink(ctx, token)
  if (!row) throw notFound('affiliation.link')
  return { row, own: asHolder(ctx, row.id, row.person) }
}

/**
 * The person says yes by their own link: to working there, or to coordinating the membership, which then passes to
 * them from whoever coordinated it. Twice is once. Answers the token.
 */
export async function acceptAffiliation(ctx: Ctx, { token }: LinkInput): Promise<string> {
  const { row, own } = await linked(ctx, token)
  const asked = askedBy(row)
  if (!asked) return token
  if (row.to && row.to < todayIn(ctx)) throw closed('affiliation.over')
  const email = await ctx.db.$transaction(async (tx) => {
    await holdInstitution(tx, row.organisation.id)
    const still = { id: row.id, tokenHash: hashToken(token) }
    if (asked === 'affiliation') await works(tx, own, row, still)
    else await takeOver(tx, own, row, still)
    return proveAddress(tx, row.person.id)
  })
  await mayNowSignIn(email, row.person.language)
  return token
}

type Still = { id: string; tokenHash: string }
const record = (row: LinkedAffiliation) => ({
  area: 'people' as const,
  record: { kind: 'person', id: row.person.id, name: fullName(row.person) },
  after: { organisation: row.organisation.name },
})

async function works(tx: Tx, own: Ctx, row: LinkedAffiliation, still: Still) {
  const { count } = await tx.affiliation.updateMany({
    where: { ...still, confirmedAt: null },
    data: { confirmedAt: now(), confirmedBy: 'coordinator' },
  })
  if (count === 0) throw conflict('affiliationDecided')
  await audit(tx, own, { action: 'people.affiliation.accept', ...record(row) })
}

async function takeOver(tx: Tx, own: Ctx, row: LinkedAffiliation, still: Still) {
  const { count } = await tx.affiliation.updateMany({
    where: { ...still, coordinates: false },
    data: { coordinates: true },
  })
  if (count === 0) throw conflict('affiliationDecided')
  await tx.affiliation.updateMany({
    where: { organisationId: row.organisation.id, id: { not: row.id }, coordinates: true, to: null },
    data: { coordinates: false, tokenHash: null },
  })
  await audit(tx, own, { action: 'memberships.coordination.accept', ...record(row), area: 'memberships' })
}

/** The person says no: an invitation goes, an offered coordination stays where it is. */
export async function declineAffiliation(ctx: Ctx, { token }: LinkInput) {
  const { row, own } = await linked(ctx, token)
  const asked = askedBy(row)
  if (!asked) throw conflict('affiliationDecided')
  await ctx.db.$transaction(async (tx) => {
    const still = { id: row.id, tokenHash: hashToken(token) }
    const { count } =
      asked === 'affiliation'
        ? await tx.affiliation.deleteMany({ where: { ...still, confirmedAt: null } })
        : await tx.affiliation.updateMany({
            where: { ...still, coordinates: false },
            data: { tokenHash: null, invitedAt: null },
          })
    if (count === 0) throw conflict('affiliationDecided')
    await audit(tx, own, {
      action: asked === 'affiliation' ? 'people.affiliation.decline' : 'memberships.coordination.decline',
      ...record(row),
    })
  })
}
