import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { startMembership } from '@/lib/memberships/commands'
import { applicantOf } from '../applicant'
import type { Case } from '../record'
import { admittedOrganisation, knownOrganisation } from './organisation'
import { admittedPerson, works } from './person'

export type Admitted = { membershipId: string; personId: string; organisationId: string | null }

/** Who held the kind before and left after applying has facts that are newer than the application: then it is left out. */
async function applied(
  tx: Tx,
  row: Case,
  holder: { personId: string } | { organisationId: string },
  on: Date,
) {
  const newer = await tx.membershipFact.findFirst({
    where: { membership: { kindId: row.kindId ?? '', ...holder }, on: { gt: on } },
    select: { id: true },
  })
  return newer ? [] : [{ kind: 'applied' as const, on }]
}

/**
 * What an admission brings, within the transaction that decides it: person or institution, its coordinator, and the
 * membership with its three days. Throws Conflict when somebody is a member of the kind already.
 */
export async function admit(tx: Tx, ctx: Ctx, row: Case, byName: string): Promise<Admitted> {
  if (!row.kindId || !row.kind) throw invalid('applications.kindless')
  const today = dateColumn(ctx.network.zone, now())
  const institution = row.kind.holder === 'institution'
  const organisationId = institution ? await admittedOrganisation(tx, ctx, row) : null
  const personId = await admittedPerson(tx, ctx, row)
  const holder = organisationId ? { organisationId } : { personId }
  const on = dateColumn(ctx.network.zone, row.submittedAt ?? now())
  const { id } = await startMembership(tx, ctx, {
    kindId: row.kindId,
    ...holder,
    facts: [
      ...(await applied(tx, row, holder, on)),
      { kind: 'admitted', on: today },
      { kind: 'joined', on: today },
    ],
    byName,
  })
  const work = organisationId ?? (await knownOrganisation(tx, row))
  const { person } = applicantOf(row)
  if (work) await works(tx, ctx, { personId, organisationId: work, function: person.function }, institution)
  return { membershipId: id, personId, organisationId }
}
