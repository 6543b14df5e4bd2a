import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import { db, type Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { applicantOf } from '../applicant'
import type { Case } from '../record'

/** Who has the applicant's address here. A functional mailbox may be read by several; a personal one belongs to one. */
async function byAddress(tx: Tx, email: string) {
  const held = await tx.address.findMany({
    where: { email, endedAt: null },
    select: { kind: true, personId: true },
  })
  const people = [...new Set(held.filter((one) => one.kind === 'personal').map((one) => one.personId))]
  if (people.length > 1) throw invalid('addressSeveral')
  return { personId: people[0] ?? null, functional: held.some((one) => one.kind === 'functional') }
}

/** The login that has proved this address, when it is nobody in this network yet: then it need not sign in anew. */
async function freeLogin(tx: Tx, email: string): Promise<string | null> {
  const login = await db.login.findUnique({ where: { email }, select: { id: true, verifiedAt: true } })
  if (!login?.verifiedAt) return null
  return (await tx.person.findFirst({ where: { loginId: login.id }, select: { id: true } })) ? null : login.id
}

/**
 * The person behind an application, within the transaction that admits it: the one that the office matched, the one who
 * has this personal address, or somebody new. The link in the application's mails has proved the address.
 */
export async function admittedPerson(tx: Tx, ctx: Ctx, row: Case): Promise<string> {
  if (row.personId) return row.personId
  const { personId, functional } = await byAddress(tx, row.email)
  if (personId) return personId
  const { function: _, email, ...facts } = applicantOf(row).person
  const networkId = ctx.network.id
  const loginId = functional ? null : await freeLogin(tx, email)
  const person = await tx.person.create({ data: { networkId, loginId, ...facts } })
  await tx.address.create({
    data: {
      networkId,
      personId: person.id,
      email,
      kind: functional ? 'functional' : 'personal',
      verifiedAt: row.submittedAt,
    },
  })
  await audit(tx, ctx, {
    action: 'people.add',
    area: 'people',
    record: { kind: 'person', id: person.id, name: `${person.givenName} ${person.familyName}`.trim() },
    after: { ...facts, email },
  })
  return person.id
}

type Work = { personId: string; organisationId: string; function: string | null }

/**
 * Where the person works, from today, unless that is written down already. The representative of an admitted institution
 * is its coordinator, confirmed by the office; what a person says of themselves waits for the institution.
 */
export async function works(
  tx: Tx,
  ctx: Ctx,
  { personId, organisationId, function: work }: Work,
  coordinates: boolean,
) {
  const from = dateColumn(ctx.network.zone, now())
  const confirmed = coordinates ? { coordinates, confirmedAt: now(), confirmedBy: 'office' } : {}
  const held = await tx.affiliation.findFirst({
    where: { personId, organisationId, OR: [{ to: null }, { to: { gte: from } }] },
    select: { id: true },
  })
  if (held) await tx.affiliation.updateMany({ where: { id: held.id }, data: confirmed })
  else
    await tx.affiliation.create({
      data: { networkId: ctx.network.id, personId, organisationId, function: work, from, ...confirmed },
    })
}
