import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, dayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { loadPerson } from '@/lib/people/commands'
import { fullName } from '@/lib/people/name'
import { ownId } from '@/lib/people/own/queries'
import { askForAffiliation } from '../affiliations/commands'
import { leaveInstitution } from '../affiliations/leaving'
import { problemIn } from '../chain'
import { locked, recordName } from '../record'
import type { JobsInput, ResignInput } from './schema'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

export type JobsChanged = 'confirmed' | 'asked' | 'office' | 'left'

/**
 * "I have changed jobs." The new place of work is asked for first: should it be refused, nothing has ended. Then the old
 * one ends after its last day, with the mandates that hung on it. A new employer that the network does not know becomes a
 * task for the office. Answers who confirms.
 */
export async function changeJobs(ctx: Ctx, input: JobsInput): Promise<JobsChanged> {
  const personId = ownId(ctx)
  const { leaves, on, organisationId, other, function: work, from } = input
  if (leaves) await mayLeave(ctx, personId, leaves, on)
  let changed: JobsChanged = 'left'
  if (organisationId) {
    const asked = await askForAffiliation(ctx, { organisationId, function: work, from })
    changed = asked.confirmed ? 'confirmed' : 'asked'
  } else if (other) {
    await tellOffice(ctx, personId, other, input)
    changed = 'office'
  }
  if (leaves) await leaveInstitution(ctx, { affiliationId: leaves, on })
  return changed
}

async function mayLeave(ctx: Ctx, personId: string, id: string, on: string | null) {
  const row = await ctx.db.affiliation.findFirst({ where: { id, personId } })
  if (!row) throw notFound()
  const today = dateColumn(ctx.network.zone, now())
  if (row.to && row.to < today) throw invalid('affiliationOver')
  if (on && day(on) < row.from) throw invalid('endBeforeStart', { on: 'endBeforeStart' })
}

async function tellOffice(ctx: Ctx, personId: string, other: string, { function: work, from }: JobsInput) {
  if (!(await limit(`jobs:${ctx.network.id}:${personId}`, 10, 86_400))) throw tooMany()
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, personId)
    const since = from ?? dayIn(ctx.network.zone, now())
    await tx.note.create({
      data: {
        networkId: ctx.network.id,
        personId,
        body: `Neue Zugehörigkeit ab ${since}: ${[work, other].filter(Boolean).join(', ')}. Die Organisation ist noch nicht angelegt.`,
        byName: fullName(person),
        dueOn: dateColumn(ctx.network.zone, now()),
      },
    })
    await audit(tx, ctx, {
      action: 'people.affiliation.ask',
      area: 'people',
      record: { kind: 'person', id: personId, name: fullName(person) },
      after: { organisation: other, function: work, from: since },
    })
  })
}

/** Resigns a membership of one's own after a day of today or later, within the caller's transaction. */
export async function resignFrom(tx: Tx, ctx: Ctx, id: string, on: Date) {
  const membership = await locked(tx, id)
  if (membership.personId !== ownId(ctx)) throw notFound()
  if (on < dateColumn(ctx.network.zone, now())) throw invalid('own.pastDay', { on: 'pastEnd' })
  const problem = problemIn([...membership.facts, { kind: 'resigned', on }])
  if (problem) throw invalid(`membership.${problem.reason}`, { on: `membership.${problem.reason}` })
  await tx.membershipFact.create({
    data: { networkId: ctx.network.id, membershipId: id, kind: 'resigned', on, byName: ctx.actor.name },
  })
  await audit(tx, ctx, {
    action: 'memberships.resign',
    area: 'memberships',
    record: { kind: 'membership', id, name: recordName(membership) },
    after: { resigned: dayIn('UTC', on) },
  })
  return membership
}

/** Resigns one membership; a mail says so, to the address that signs in. */
export async function resign(ctx: Ctx, { id, on }: ResignInput) {
  const personId = ownId(ctx)
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, personId)
    const { kind } = await resignFrom(tx, ctx, id, day(on))
    if (!ctx.actor.email) return
    await sendMail(tx, ctx.network.id, {
      kind: 'memberships.resigned',
      language: person.language as Locale,
      address: ctx.actor.email,
      facts: { kind: kind.name, on },
    })
  })
}
