import { afterAll, describe, expect, it } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { aBoard, aCase, ballotsOf } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { completeCase } from '../commands'
import { recurringHandlers } from '../jobs'
import { remind, startVote } from './commands'
import { ballotByToken } from './queries'
import { castBallot, castVote } from './votes'

afterAll(closeQueue)

async function aVote({ size = 3, quorum = 2, holder = 'institution' as 'institution' | 'person' } = {}) {
  const { ctx, network, visitor } = await aNetwork({ role: 'membership' })
  const board = await aBoard(visitor, network, size)
  const { id } = await aCase(visitor, { holder })
  await startVote(ctx, { id, days: 14, quorum, voters: board.map((one) => one.person.id) })
  const tokens = await ballotsOf(visitor, id)
  const vote = (n: number, choice: 'yes' | 'no' | 'abstain' | 'conflict') =>
    castBallot(visitor, { token: tokens.get(board[n]?.person.id ?? '') ?? '', choice, comment: null })
  const state = async () => (await visitor.db.application.findFirstOrThrow({ where: { id } })).state
  const mails = (kind: string) => visitor.db.outbox.count({ where: { kind: `applications.${kind}` } })
  const over = () =>
    visitor.db.application.updateMany({ where: { id }, data: { voteUntil: new Date(Date.now() - 1000) } })
  return { ctx, visitor, network, board, id, tokens, vote, state, mails, over }
}

describe('a circular resolution', () => {
  it('asks each one by mail with a link of their own, and keeps only its hash', async () => {
    const { visitor, id, tokens, mails } = await aVote()
    expect(await mails('ballot')).toBe(3)
    expect(new Set(tokens.values()).size).toBe(3)
    const stored = await visitor.db.ballot.findMany({ where: { applicationId: id } })
    for (const { tokenHash } of stored) expect([...tokens.values()]).not.toContain(tokenHash)
  })

  it('admits as soon as the missing vote changes nothing, and closes then', async () => {
    const { vote, state, visitor, mails } = await aVote()
    await vote(0, 'yes')
    expect(await state()).toBe('voting')
    await vote(1, 'yes')
    expect(await state()).toBe('admitted')
    expect(await visitor.db.membership.count()).toBe(1)
    expect(await mails('admitted')).toBe(1)
    await expect(vote(2, 'no')).rejects.toMatchObject({ code: 'Closed', reason: 'applications.voteOver' })
  })

  it('lets a vote be changed while it is open', async () => {
    const { vote, state, visitor } = await aVote()
    await vote(0, 'yes')
    await vote(0, 'no')
    expect(await visitor.db.vote.findMany()).toMatchObject([{ choice: 'no' }])
    await vote(1, 'yes')
    await vote(2, 'abstain')
    expect(await state()).toBe('rejected')
  })

  it('rejects without a mail until somebody found the words', async () => {
    const { vote, state, mails } = await aVote()
    await vote(0, 'no')
    await vote(1, 'no')
    expect([await state(), await mails('rejected')]).toEqual(['rejected', 0])
  })

  it('goes back to the office without a quorum, at the deadline', async () => {
    const { vote, state, over, visitor } = await aVote({ quorum: 3 })
    await vote(0, 'yes')
    await over()
    await expect(vote(1, 'yes')).rejects.toMatchObject({ reason: 'applications.voteOver' })
    await recurringHandlers['applications.close-votes']?.()
    expect(await state()).toBe('submitted')
    expect(await visitor.db.decision.count()).toBe(0)
  })

  it('is not voted on by who left the board, nor by a guessed or foreign link', async () => {
    const { vote, visitor, board, tokens } = await aVote()
    await visitor.db.grant.updateMany({
      where: { personId: board[0]?.person.id ?? '' },
      data: { to: new Date() },
    })
    await expect(vote(0, 'yes')).rejects.toMatchObject({ code: 'Forbidden' })
    const other = await aNetwork()
    const token = tokens.get(board[1]?.person.id ?? '') ?? ''
    await expect(castBallot(other.visitor, { token, choice: 'yes', comment: null })).rejects.toMatchObject({
      code: 'NotFound',
    })
    await expect(castBallot(visitor, { token: 'x', choice: 'yes', comment: null })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('shows the case to nobody who left the board', async () => {
    const { visitor, board, tokens } = await aVote()
    const personId = board[0]?.person.id ?? ''
    const token = tokens.get(personId) ?? ''
    expect(await ballotByToken(visitor, token)).not.toBeNull()
    await visitor.db.grant.updateMany({ where: { personId }, data: { to: new Date() } })
    expect(await ballotByToken(visitor, token)).toBeNull()
  })

  it('is never voted on by who applies, matched or not', async () => {
    const { ctx, visitor, id, board, vote } = await aVote()
    const [voter, other] = board
    await expect(
      completeCase(ctx, { id, person: voter?.person.id ?? '', organisation: null }),
    ).rejects.toMatchObject({ reason: 'applications.ownCase' })
    const { email } = await visitor.db.address.findFirstOrThrow({
      where: { personId: other?.person.id ?? '' },
    })
    await visitor.db.application.updateMany({ where: { id }, data: { email } })
    await expect(vote(1, 'yes')).rejects.toMatchObject({ reason: 'applications.ownCase' })
    const again = await aCase(visitor, { email })
    await expect(
      startVote(ctx, { id: again.id, days: 7, quorum: 1, voters: [other?.person.id ?? ''] }),
    ).rejects.toMatchObject({ reason: 'applications.ownCase' })
  })

  it('can be voted on when signed in, by those who were asked', async () => {
    const { id, board, network, visitor, ctx } = await aVote()
    const said = { id, choice: 'yes' as const, comment: 'Passt.' }
    await castVote(board[0]?.ctx ?? ctx, said)
    expect(await visitor.db.vote.findMany()).toMatchObject([{ choice: 'yes', comment: 'Passt.' }])
    const [late] = await aBoard(visitor, network, 1)
    await expect(castVote(late?.ctx ?? ctx, said)).rejects.toMatchObject({ reason: 'applications.notAsked' })
    await expect(castVote(ctx, said)).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('reminds those whose vote is missing, nobody twice in a day', async () => {
    const { ctx, id, vote, mails } = await aVote()
    await vote(0, 'yes')
    expect(await remind(ctx, { id })).toBe(2)
    expect(await remind(ctx, { id })).toBe(0)
    expect(await mails('reminder')).toBe(2)
  })

  it('is not begun for an incomplete case, with strangers, or with a quorum nobody can meet', async () => {
    const { ctx, network, visitor } = await aNetwork({ role: 'membership' })
    const board = await aBoard(visitor, network, 2)
    const voters = board.map((one) => one.person.id)
    const open = await aCase(visitor, { complete: false })
    await expect(startVote(ctx, { id: open.id, days: 7, quorum: 1, voters })).rejects.toMatchObject({
      reason: 'applications.notComplete',
    })
    const { id } = await aCase(visitor)
    const tries = { id, days: 7, quorum: 1, voters }
    await expect(startVote(ctx, { ...tries, voters: [ctx.actor.personId ?? ''] })).rejects.toMatchObject({
      reason: 'applications.notBoard',
    })
    await expect(startVote(ctx, { ...tries, quorum: 3 })).rejects.toMatchObject({
      reason: 'applications.quorumTooHigh',
    })
    await expect(startVote(board[0]?.ctx ?? ctx, tries)).rejects.toMatchObject({ code: 'Forbidden' })
    const two = await aCase(visitor, { quorum: 2 })
    const fewer = { ...tries, id: two.id, voters: voters.slice(0, 1) }
    await expect(startVote(ctx, fewer)).rejects.toMatchObject({ reason: 'applications.quorumTooLow' })
  })
})
