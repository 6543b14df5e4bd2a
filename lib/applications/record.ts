import type { Tx } from '@/lib/db'
import { conflict, notFound, type Refusal } from '@/lib/errors'
import type { Prisma } from '@/prisma/generated/client'
import type { ApplicationState } from '@/prisma/generated/enums'
import { applicantOf, caseName } from './applicant'
import { type ApplicationMove, statesBefore } from './state'

const kept = {
  id: true,
  state: true,
  email: true,
  language: true,
  kindId: true,
  personId: true,
  organisationId: true,
  submittedAt: true,
  completeAt: true,
  voteUntil: true,
  quorum: true,
  kind: { select: { name: true, holder: true, admission: true, welcome: true, audience: true } },
  answers: { select: { key: true, value: true } },
} as const satisfies Prisma.ApplicationSelect

/** A case as the commands read it; drafts are none. */
export type Case = Prisma.ApplicationGetPayload<{ select: typeof kept }>

/** NotFound for a draft and for a case of another network. */
export async function loadCase(tx: Tx, id: string): Promise<Case> {
  const row = await tx.application.findFirst({ where: { id, submittedAt: { not: null } }, select: kept })
  if (!row) throw notFound()
  return row
}

/**
 * Takes the case's row until the transaction ends and answers it as it then is; whoever comes later waits and finds what
 * this made of it. Refused (Conflict, if not said otherwise) when it is in none of the states any more.
 */
export async function lockIn(
  tx: Tx,
  id: string,
  states: ApplicationState[],
  refuse: () => Refusal = () => conflict('applications.moved'),
): Promise<Case> {
  const { count } = await tx.application.updateMany({
    where: { id, submittedAt: { not: null }, state: { in: states } },
    data: { version: { increment: 1 } },
  })
  const row = await loadCase(tx, id)
  if (count === 0) throw refuse()
  return row
}

/** The same for a case from which the move leads on. */
export const lockCase = (tx: Tx, id: string, move: ApplicationMove) => lockIn(tx, id, statesBefore(move))

export const nameOf = (row: Case) => caseName(applicantOf(row), row.kind?.holder ?? 'person')

/** The log's record of a case. */
export const recordOf = (row: Case) => ({ kind: 'application', id: row.id, name: nameOf(row) })

/**
 * Who of some people applies themselves: as the office matched it, or because the address is a personal one of
 * theirs. Nobody decides about themselves (§ 34 BGB).
 */
export async function applying(
  tx: Tx,
  row: Pick<Case, 'personId' | 'email'>,
  people: readonly string[],
): Promise<string[]> {
  const held = await tx.address.findMany({
    where: { email: row.email, kind: 'personal', endedAt: null, personId: { in: [...people] } },
    select: { personId: true },
  })
  return people.filter((id) => id === row.personId || held.some(({ personId }) => personId === id))
}
