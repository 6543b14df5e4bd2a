import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Answers } from '@/lib/forms/condition'
import { versionById } from '@/lib/forms/queries'
import { hashToken } from '@/lib/tokens'
import { applicantOf, caseName } from '../applicant'
import { onBoard } from '../queries'
import { resolve } from '../resolution'

/**
 * What the holder of a ballot's link sees: the case in short, their own vote, and how many have voted. Null for a wrong
 * link, and for who left the board: an old mail must not open what they may no longer read.
 */
export async function ballotByToken(ctx: Ctx, token: string) {
  const ballot = await ctx.db.ballot.findFirst({
    where: { tokenHash: hashToken(token), person: onBoard(now()) },
    select: {
      personId: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      application: {
        select: {
          id: true,
          versionId: true,
          state: true,
          email: true,
          language: true,
          submittedAt: true,
          voteUntil: true,
          quorum: true,
          kind: { select: { name: true, holder: true } },
          answers: { select: { key: true, value: true } },
          ballots: { select: { id: true } },
          votes: { select: { personId: true, choice: true, comment: true, at: true } },
          decision: { select: { admitted: true, at: true } },
        },
      },
    },
  })
  const form = ballot && (await versionById({ db: ctx.db }, ballot.application.versionId))
  if (!ballot || !form) return null
  const { application } = ballot
  const closed = !application.voteUntil || application.voteUntil <= now()
  return {
    person: ballot.person,
    application,
    form,
    answers: Object.fromEntries(application.answers.map(({ key, value }) => [key, value])) as Answers,
    applicant: applicantOf(application),
    name: caseName(applicantOf(application), application.kind?.holder ?? 'person'),
    own: application.votes.find((vote) => vote.personId === ballot.personId) ?? null,
    open: application.state === 'voting' && !closed,
    poll: resolve({
      asked: application.ballots.length,
      quorum: application.quorum ?? 1,
      votes: application.votes.map((vote) => vote.choice),
      closed,
    }),
  }
}
export type OpenBallot = NonNullable<Awaited<ReturnType<typeof ballotByToken>>>
