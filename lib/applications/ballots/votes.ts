import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { closed, forbidden, notFound } from '@/lib/errors'
import { fullName } from '@/lib/people/name'
import { linkContext } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import type { VoteChoice } from '@/prisma/generated/enums'
import { boardToday } from '../queries'
import { applying, lockIn, recordOf } from '../record'
import type { BallotInput, VoteInput } from '../schema'
import { settle } from './settle'

type Ballot = { applicationId: string; personId: string }
type Said = { choice: VoteChoice; comment: string | null }

/**
 * Writes a board member's vote, the first or a changed one, and carries out the resolution if that decides it. Refused
 * after the deadline, after the decision, for somebody who left the board since, and for who applies. The case is held meanwhile, so no
 * vote comes between counting and deciding.
 */
async function vote(ctx: Ctx, { applicationId, personId }: Ballot, { choice, comment }: Said) {
  if (!(await boardToday(ctx)).some((person) => person.id === personId))
    throw forbidden('applications.leftBoard')
  await ctx.db.$transaction(async (tx) => {
    const over = () => closed('applications.voteOver')
    const row = await lockIn(tx, applicationId, ['voting'], over)
    if (!row.voteUntil || row.voteUntil <= now()) throw over()
    if ((await tx.ballot.count({ where: { applicationId, personId } })) === 0) throw notFound()
    if ((await applying(tx, row, [personId])).length > 0) throw forbidden('applications.ownCase')
    const before = await tx.vote.findFirst({ where: { applicationId, personId }, select: { choice: true } })
    const said = { choice, comment, at: now() }
    if (before) await tx.vote.updateMany({ where: { applicationId, personId }, data: said })
    else await tx.vote.create({ data: { networkId: ctx.network.id, applicationId, personId, ...said } })
    await audit(tx, ctx, {
      action: 'applications.vote',
      area: 'applications',
      record: recordOf(row),
      ...(before ? { before } : {}),
      after: { choice },
    })
  })
  await settle(ctx, applicationId)
}

/** By the link of one's own mail, without signing in. Throws NotFound for a wrong link and one of another network. */
export async function castBallot(ctx: Ctx, { token, ...said }: BallotInput): Promise<string> {
  const ballot = await ctx.db.ballot.findFirst({
    where: { tokenHash: hashToken(token) },
    select: { id: true, applicationId: true, personId: true, person: true },
  })
  if (!ballot) throw notFound('applications.ballotLink')
  const link = { id: ballot.id, name: fullName(ballot.person), personId: ballot.personId }
  await vote(linkContext(ctx.network, link, ctx.locale), ballot, said)
  return token
}

/** Signed in, in the office. Only who was asked may vote. */
export async function castVote(ctx: Ctx, { id, ...said }: VoteInput): Promise<string> {
  authorize(ctx, 'applications.decide')
  const { personId } = ctx.actor
  const application = await ctx.db.application.findFirst({
    where: { id, submittedAt: { not: null } },
    select: { ballots: { select: { personId: true } } },
  })
  if (!application) throw notFound()
  if (!personId || !application.ballots.some((ballot) => ballot.personId === personId))
    throw forbidden('applications.notAsked')
  await vote(ctx, { applicationId: id, personId }, said)
  return id
}
