import type { Ctx } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { addressOf } from './notice'
import type { RegisterInput } from './schema'

/** Who registers. Without `personId` they become a person of this network; unverified: only the mail's button proves it. */
export type Applicant = {
  personId: string | null
  loginId: string | null
  givenName: string
  familyName: string
  email: string
  function: string
  organisation: string
  verified: boolean
}

/** What the network knows of somebody signed in, for filling in the form; null for a visitor. */
export async function ownData(db: Pick<Tx, 'person'>, ctx: Ctx): Promise<Applicant | null> {
  const { loginId, email } = ctx.actor
  if (!loginId || !email) return null
  const day = dateColumn(ctx.network.zone, now())
  const person = await db.person.findFirst({
    where: { loginId },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      addresses: { select: { email: true, kind: true, verifiedAt: true, endedAt: true } },
      affiliations: {
        where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
        orderBy: { from: 'desc' },
        take: 1,
        select: { function: true, organisation: { select: { name: true } } },
      },
    },
  })
  const work = person?.affiliations[0]
  return {
    personId: person?.id ?? null,
    loginId,
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    email: addressOf(person?.addresses ?? []) ?? email,
    function: work?.function ?? '',
    organisation: work?.organisation.name ?? '',
    verified: true,
  }
}

/** What is known and what was typed, together; with an issue for each field that is missing. */
export function applicantFrom(own: Applicant | null, typed: RegisterInput) {
  const email = own?.email ?? parseAddress(typed.email)
  const named = own?.personId ? own : typed
  const fields: Record<string, string> = {}
  if (!named.givenName) fields.givenName = 'givenName'
  if (!named.familyName) fields.familyName = 'familyName'
  if (!email) fields.email = 'address'
  const applicant: Applicant = {
    personId: own?.personId ?? null,
    loginId: own?.loginId ?? null,
    givenName: named.givenName,
    familyName: named.familyName,
    email: email ?? '',
    function: typed.function || (own?.function ?? ''),
    organisation: typed.organisation || (own?.organisation ?? ''),
    verified: own !== null,
  }
  return { applicant, fields }
}

/** Makes the applicant a person of the network, always a new one: an existing person is never matched or changed. */
export async function becomePerson(tx: Tx, ctx: Ctx, applicant: Applicant): Promise<string> {
  const { givenName, familyName, email, loginId, verified } = applicant
  const networkId = ctx.network.id
  const person = await tx.person.create({
    data: { networkId, givenName, familyName, language: ctx.locale, ...(loginId ? { loginId } : {}) },
    select: { id: true },
  })
  await tx.address.create({
    data: { networkId, personId: person.id, email, verifiedAt: verified ? now() : null },
  })
  return person.id
}
