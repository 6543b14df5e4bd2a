import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dayIn, endOfDayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, Refusal } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { recipientOf } from '@/lib/memberships/coordination/recipients'
import { fullName } from '@/lib/people/name'
import { hashToken } from '@/lib/tokens'
import { admissionOf, leastQuorum } from '../admission'
import { ballotToken } from '../link'
import { askVoter } from '../mails'
import { boardToday } from '../queries'
import { applying, type Case, lockCase, lockIn, recordOf } from '../record'
import type { CaseRef, VoteStartInput } from '../schema'
import { stateAfter } from '../state'
import { counted, pollOf, settle } from './settle'

const day = 86_400_000

/** The end of the day, so many days from now: "14 days" leaves the whole of the last one. */
export const deadline = (zone: string, days: number, at: Date) =>
  endOfDayIn(zone, dayIn('UTC', new Date(Date.parse(`${dayIn(zone, at)}T12:00:00Z`) + days * day)))

/** Writes to one voter, in the transaction of the caller; without an address they vote in the office. */
async function ask(
  tx: Tx,
  ctx: Ctx,
  notice: 'ballot' | 'reminder',
  row: Case,
  ballot: { id: string; person: { id: string; title: string | null; givenName: string; familyName: string } },
  until: Date,
) {
  const to = await recipientOf(tx, ballot.person.id)
  if (!to) return
  const voter = {
    ballotId: ballot.id,
    email: to.address,
    language: to.language,
    name: fullName(ballot.person),
  }
  await askVoter(tx, ctx.network, notice, row, voter, { until, by: ctx.actor.name })
}

/**
 * Asks the chosen holders of the board's role: a ballot and a mail with a link of their own each. An earlier resolution
 * that found no quorum is over; the log keeps how it stood. Refused before the case is complete, for a kind that one
 * person decides, for voters who are not the board or apply themselves, and with a smaller quorum than the kind's.
 */
export async function startVote(ctx: Ctx, { id, days, quorum, voters }: VoteStartInput): Promise<string> {
  authorize(ctx, 'applications.prepare')
  const board = await boardToday(ctx)
  await ctx.db.$transaction(async (tx) => {
    const row = await lockCase(tx, id, 'start_voting')
    const admission = admissionOf(row.kind?.admission)
    if (admission.by === 'one') throw conflict('applications.oneDecides')
    if (!row.completeAt) throw conflict('applications.notComplete')
    const asked = board.filter((person) => voters.includes(person.id))
    if (asked.length < new Set(voters).size) throw invalid('applications.notBoard', { 'voters[]': 'invalid' })
    const ids = asked.map((person) => person.id)
    if ((await applying(tx, row, ids)).length > 0)
      throw invalid('applications.ownCase', { 'voters[]': 'invalid' })
    if (quorum > asked.length) throw invalid('applications.quorumTooHigh', { quorum: 'quorumTooHigh' })
    const own = await applying(
      tx,
      row,
      board.map((person) => person.id),
    )
    const least = leastQuorum(admission, board.length - own.length)
    if (quorum < least)
      throw new Refusal('Invalid', 'applications.quorumTooLow', { quorum: 'quorumTooLow' }, { least })
    const before = row.voteUntil ? counted(await pollOf(tx, row)) : undefined
    await tx.vote.deleteMany({ where: { applicationId: id } })
    await tx.ballot.deleteMany({ where: { applicationId: id } })
    const voteUntil = deadline(ctx.network.zone, days, now())
    await tx.application.updateMany({
      where: { id },
      data: { state: stateAfter('start_voting'), voteUntil, quorum },
    })
    const ballots = asked.map((person) => ({ id: newId(), person }))
    await tx.ballot.createMany({
      data: ballots.map((ballot) => ({
        id: ballot.id,
        networkId: ctx.network.id,
        applicationId: id,
        personId: ballot.person.id,
        tokenHash: hashToken(ballotToken(ballot.id)),
      })),
    })
    for (const ballot of ballots) await ask(tx, ctx, 'ballot', row, ballot, voteUntil)
    await audit(tx, ctx, {
      action: 'applications.start-vote',
      area: 'applications',
      record: recordOf(row),
      before,
      after: { until: voteUntil, quorum, voters: asked.map(fullName) },
    })
  })
  return id
}

const pause = 20 * 3_600_000

/**
 * Reminds everybody who has not voted yet, nobody twice within twenty hours. Answers how many were written to. The
 * office may do it by hand; a job does it before the deadline.
 */
export async function remindVoters(ctx: Ctx, id: string): Promise<number> {
  return ctx.db.$transaction(async (tx) => {
    const row = await lockIn(tx, id, ['voting'])
    const at = now()
    const voted = await tx.vote.findMany({ where: { applicationId: id }, select: { personId: true } })
    const due = {
      applicationId: id,
      personId: { notIn: voted.map((vote) => vote.personId) },
      OR: [{ remindedAt: null }, { remindedAt: { lt: new Date(at.getTime() - pause) } }],
    }
    const ballots = await tx.ballot.findMany({ where: due, select: { id: true, person: true } })
    await tx.ballot.updateMany({ where: due, data: { remindedAt: at } })
    for (const ballot of ballots) await ask(tx, ctx, 'reminder', row, ballot, row.voteUntil ?? at)
    if (ballots.length > 0)
      await audit(tx, ctx, {
        action: 'applications.remind',
        area: 'applications',
        record: recordOf(row),
        after: { voters: ballots.map((ballot) => fullName(ballot.person)) },
      })
    return ballots.length
  })
}

/** The office reminds by hand. */
export async function remind(ctx: Ctx, { id }: CaseRef): Promise<number> {
  authorize(ctx, 'applications.prepare')
  return remindVoters(ctx, id)
}

/** Tries again to carry out what a resolution came to, after the office mended what stood in its way. */
export async function carryOut(ctx: Ctx, { id }: CaseRef): Promise<string> {
  authorize(ctx, 'applications.prepare')
  if ((await settle(ctx, id)) === 'open') throw conflict('applications.notCarriedOut')
  return id
}
