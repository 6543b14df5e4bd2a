import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { tell } from './mails'
import { tellApplicant } from './own/mails'
import { type Case, lockCase, lockIn, recordOf } from './record'
import type { CompleteInput, InquiryInput, WithdrawInput } from './schema'
import { stateAfter } from './state'

/** Somebody or something of this network, or null for "new". */
async function matched(tx: Tx, row: Case, { person, organisation }: CompleteInput) {
  if (person && !(await tx.person.findFirst({ where: { id: person }, select: { id: true } })))
    throw notFound()
  if (
    organisation &&
    !(await tx.organisation.findFirst({ where: { id: organisation }, select: { id: true } }))
  )
    throw notFound()
  return { personId: person, organisationId: row.kind?.holder === 'institution' ? organisation : null }
}

/** Who was asked to vote cannot turn out to be who applies while the vote runs: their own vote might have been counted. */
async function refuseVoter(tx: Tx, row: Case, personId: string | null) {
  if (row.state !== 'voting' || !personId) return
  if ((await tx.ballot.count({ where: { applicationId: row.id, personId } })) > 0)
    throw conflict('applications.ownCase')
}

/**
 * The office found the case complete, and who applies: somebody it knows, or somebody new. From now on it can be
 * decided. May be said again while the case is not decided, when it turns out to be somebody else.
 */
export async function completeCase(ctx: Ctx, input: CompleteInput): Promise<string> {
  authorize(ctx, 'applications.prepare')
  await ctx.db.$transaction(async (tx) => {
    const row = await lockIn(tx, input.id, ['submitted', 'voting'])
    const match = await matched(tx, row, input)
    await refuseVoter(tx, row, match.personId)
    await tx.application.updateMany({
      where: { id: row.id },
      data: { ...match, completeAt: row.completeAt ?? now() },
    })
    await audit(tx, ctx, {
      action: 'applications.complete',
      area: 'applications',
      record: recordOf(row),
      before: { personId: row.personId, organisationId: row.organisationId },
      after: match,
    })
  })
  return input.id
}

/** Asks the applicant something: a mail with their link; the case is theirs until they answer. */
export async function askBack(ctx: Ctx, { id, question }: InquiryInput): Promise<string> {
  authorize(ctx, 'applications.prepare')
  await ctx.db.$transaction(async (tx) => {
    const row = await lockCase(tx, id, 'ask_back')
    await tx.application.updateMany({
      where: { id },
      data: { state: stateAfter('ask_back'), completeAt: null },
    })
    await tx.inquiry.create({
      data: {
        networkId: ctx.network.id,
        applicationId: id,
        question,
        byName: ctx.actor.name,
        askedAt: now(),
      },
    })
    await tell(tx, ctx.network, 'inquiry', row, { question, by: ctx.actor.name })
    await audit(tx, ctx, {
      action: 'applications.ask',
      area: 'applications',
      record: recordOf(row),
      before: { state: row.state },
      after: { state: stateAfter('ask_back'), question },
    })
  })
  return id
}

/** The applicant asked the office to take the application back. What is decided stays decided (Conflict). */
export async function withdrawFor(ctx: Ctx, { id, note }: WithdrawInput): Promise<string> {
  authorize(ctx, 'applications.prepare')
  await ctx.db.$transaction(async (tx) => {
    const row = await lockCase(tx, id, 'withdraw')
    // A draft is its applicant's own.
    if (row.state === 'open') throw conflict('applications.moved')
    await tx.application.updateMany({
      where: { id },
      data: { state: stateAfter('withdraw'), withdrawnAt: now() },
    })
    await tellApplicant(tx, ctx.network, 'withdrawn', row)
    await audit(tx, ctx, {
      action: 'applications.withdraw',
      area: 'applications',
      record: recordOf(row),
      before: { state: row.state },
      after: { state: stateAfter('withdraw'), note },
    })
  })
  return id
}
