import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { aBoard, aCase, ballotsOf } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { startVote } from './ballots/commands'
import { castBallot } from './ballots/votes'
import { withdrawFor } from './commands'
import { admit } from './decisions/admit'
import { decide } from './decisions/commands'
import { recurringHandlers } from './jobs'
import { loadCase } from './record'

afterAll(closeQueue)

const counts = async (ctx: Ctx) => ({
  decisions: await ctx.db.decision.count(),
  memberships: await ctx.db.membership.count(),
  organisations: await ctx.db.organisation.count(),
  welcomes: await ctx.db.outbox.count({ where: { kind: 'applications.admitted' } }),
})
const once = { decisions: 1, memberships: 1, organisations: 1, welcomes: 1 }

test('six deciders at once: one decision, one membership, one welcome', async () => {
  const { network, visitor } = await aNetwork({ role: 'membership' })
  const board = await aBoard(visitor, network, 6)
  const { id } = await aCase(visitor, { by: 'one' })
  const answers = await Promise.allSettled(
    board.map(({ ctx }) => decide(ctx, { id, admitted: true, reason: null, note: null })),
  )
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
  expect(await counts(visitor)).toEqual(once)
}, 30_000)

test('admission and rejection at once: one of them, and nothing of the other', async () => {
  const { network, visitor } = await aNetwork({ role: 'membership' })
  const board = await aBoard(visitor, network, 2)
  const { id } = await aCase(visitor, { by: 'one' })
  await Promise.allSettled(
    board.map(({ ctx }, n) => decide(ctx, { id, admitted: n === 0, reason: n ? 'Nein.' : null, note: null })),
  )
  const { admitted } = await visitor.db.decision.findFirstOrThrow()
  expect(await visitor.db.membership.count()).toBe(admitted ? 1 : 0)
  expect(await visitor.db.outbox.count()).toBe(1)
}, 30_000)

test('all votes, the job and a withdrawal at once: at most one decision, and the state says which', async () => {
  for (let round = 0; round < 3; round++) {
    const { ctx, network, visitor } = await aNetwork({ role: 'membership' })
    const board = await aBoard(visitor, network, 5)
    const { id } = await aCase(visitor)
    await startVote(ctx, { id, days: 3, quorum: 3, voters: board.map((one) => one.person.id) })
    const tokens = [...(await ballotsOf(visitor, id)).values()]
    await Promise.allSettled([
      ...tokens.map((token) => castBallot(visitor, { token, choice: 'yes', comment: null })),
      recurringHandlers['applications.close-votes']?.(),
      recurringHandlers['applications.close-votes']?.(),
      ...(round === 2 ? [withdrawFor(ctx, { id, note: 'Anruf' })] : []),
    ])
    const { state } = await visitor.db.application.findFirstOrThrow({ where: { id } })
    if (round < 2) expect(state).toBe('admitted')
    if (state === 'admitted') expect(await counts(visitor)).toEqual(once)
    else
      expect(await counts(visitor)).toEqual({ decisions: 0, memberships: 0, organisations: 0, welcomes: 0 })
  }
}, 60_000)

test('negative control: reading the state first and writing then admits the same applicant again and again', async () => {
  const { network, visitor } = await aNetwork({ role: 'membership' })
  const board = await aBoard(visitor, network, 6)
  const { id } = await aCase(visitor, { by: 'one' })
  // As decide does, but without holding the row: everybody reads "submitted" before anybody has written.
  const rows = await Promise.all(board.map(({ ctx }) => ctx.db.$transaction((tx) => loadCase(tx, id))))
  await Promise.allSettled(
    board.map(({ ctx }, n) => {
      const row = rows[n]
      if (row?.state !== 'submitted') return null
      return ctx.db.$transaction((tx) => admit(tx, ctx, row, 'Test'))
    }),
  )
  expect(await visitor.db.organisation.count()).toBeGreaterThan(1)
}, 30_000)
