import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/errors'
import { translator } from '@/lib/i18n/translator'
import { log } from '@/lib/log'
import { retrying } from '@/lib/retry'
import { decideIn } from '../decisions/commands'
import { lockIn, recordOf } from '../record'
import { type Resolution, resolve } from '../resolution'
import { stateAfter } from '../state'

/** How the resolution stands, read while its case is held. */
export async function pollOf(tx: Tx, row: { id: string; quorum: number | null; voteUntil: Date | null }) {
  const asked = await tx.ballot.count({ where: { applicationId: row.id } })
  const votes = await tx.vote.findMany({ where: { applicationId: row.id }, select: { choice: true } })
  const closed = row.voteUntil !== null && row.voteUntil <= now()
  return resolve({ asked, quorum: row.quorum ?? 1, votes: votes.map((vote) => vote.choice), closed })
}

/**
 * Carries out what a circular resolution came to: nothing yet, a decision, or back to the office without a quorum. The
 * last vote and the job at the deadline both call it; whoever comes second finds nothing to do. Runs with the case held.
 */
async function settleIn(tx: Tx, ctx: Ctx, id: string): Promise<Resolution['outcome']> {
  const row = await lockIn(tx, id, ['voting'])
  const poll = await pollOf(tx, row)
  if (poll.outcome === 'open') return 'open'
  if (poll.outcome === 'no_quorum') {
    await tx.application.updateMany({ where: { id }, data: { state: stateAfter('end_without_quorum') } })
    await audit(tx, ctx, {
      action: 'applications.no-quorum',
      area: 'applications',
      record: recordOf(row),
      before: { state: row.state },
      after: { state: stateAfter('end_without_quorum'), ...counted(poll) },
    })
    return 'no_quorum'
  }
  const t = translator('de', ctx.network.tone, 'applications')
  const byName = t('byResolution', { yes: poll.yes, no: poll.no, abstain: poll.abstain })
  await decideIn(tx, ctx, row, { admitted: poll.outcome === 'admitted', reason: null, byName })
  return poll.outcome
}

export const counted = ({ yes, no, abstain, conflict, required }: Resolution) => ({
  yes,
  no,
  abstain,
  conflict,
  quorum: required,
})

/**
 * The same as a transaction of its own: a vote stands even when its consequence cannot be carried out (the applicant
 * became a member on another way). Then the case stays, the office sees it and mends it, and the job tries again.
 */
export async function settle(ctx: Ctx, id: string): Promise<Resolution['outcome']> {
  try {
    return await retrying(() => ctx.db.$transaction((tx) => settleIn(tx, ctx, id)))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.reason !== 'applications.moved')
      log.warn({ application: id, why: error.message }, 'resolution not carried out')
    return 'open'
  }
}
