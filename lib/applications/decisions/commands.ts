import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { retrying } from '@/lib/retry'
import { admissionOf } from '../admission'
import { tell } from '../mails'
import { applying, type Case, loadCase, lockIn, recordOf } from '../record'
import type { DecisionInput, ReasonInput } from '../schema'
import { stateAfter } from '../state'
import { admit } from './admit'

type Verdict = { admitted: boolean; reason: string | null; byName: string }

/**
 * Writes the decision of a case that the caller holds (lockIn), with everything that follows: for an admission the
 * membership and the welcome, for a rejection with words the mail that says why. A second decision is refused by the
 * row's state and by the database (one Decision per application).
 */
export async function decideIn(tx: Tx, ctx: Ctx, row: Case, { admitted, reason, byName }: Verdict) {
  const state = stateAfter(admitted ? 'admit' : 'reject')
  const made = admitted ? await admit(tx, ctx, row, byName) : null
  await tx.application.updateMany({
    where: { id: row.id },
    data: { state, ...(made ? { personId: made.personId, organisationId: made.organisationId } : {}) },
  })
  await tx.decision.create({
    data: { networkId: ctx.network.id, applicationId: row.id, admitted, reason, byName, at: now() },
  })
  if (admitted)
    await tell(tx, ctx.network, 'admitted', row, {
      welcome: row.kind?.welcome ? asLocalized(row.kind.welcome) : null,
      institution: row.kind?.holder === 'institution',
    })
  else if (reason) await tell(tx, ctx.network, 'rejected', row, { reason })
  await audit(tx, ctx, {
    action: admitted ? 'applications.admit' : 'applications.reject',
    area: 'applications',
    record: recordOf(row),
    before: { state: row.state },
    after: { state, by: byName, reason },
  })
}

/**
 * One entitled person decides, where the kind of membership says so. `note` stays within the office, kept as that
 * person's vote. Nobody decides about themselves (§ 34 BGB).
 */
export async function decide(ctx: Ctx, { id, admitted, reason, note }: DecisionInput): Promise<string> {
  authorize(ctx, 'applications.decide')
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const row = await lockIn(tx, id, ['submitted'])
      if (admissionOf(row.kind?.admission).by !== 'one') throw forbidden('applications.boardDecides')
      if (!row.completeAt) throw conflict('applications.notComplete')
      const { personId } = ctx.actor
      if (personId === null || (await applying(tx, row, [personId])).length > 0)
        throw forbidden('applications.ownCase')
      if (!admitted && !reason) throw invalid('applications.reasonMissing', { reason: 'required' })
      const vote = { choice: admitted ? ('yes' as const) : ('no' as const), comment: note, at: now() }
      await tx.vote.deleteMany({ where: { applicationId: id, personId } })
      await tx.vote.create({ data: { networkId: ctx.network.id, applicationId: id, personId, ...vote } })
      await decideIn(tx, ctx, row, { admitted, reason: admitted ? null : reason, byName: ctx.actor.name })
    }),
  )
  return id
}

/** A resolution rejects without words; this finds them and tells the applicant, once. */
export async function tellReason(ctx: Ctx, { id, reason }: ReasonInput): Promise<string> {
  if (!can(ctx.actor, 'applications.prepare')) authorize(ctx, 'applications.decide')
  await ctx.db.$transaction(async (tx) => {
    const row = await loadCase(tx, id)
    const { count } = await tx.decision.updateMany({
      where: { applicationId: id, admitted: false, reason: null },
      data: { reason },
    })
    if (count === 0) throw conflict('applications.toldAlready')
    await tell(tx, ctx.network, 'rejected', row, { reason })
    await audit(tx, ctx, {
      action: 'applications.tell-reason',
      area: 'applications',
      record: recordOf(row),
      after: { reason },
    })
  })
  return id
}
