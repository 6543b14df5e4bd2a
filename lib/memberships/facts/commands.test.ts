import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership } from '@/prisma/factories/people'
import type { FactKind } from '../status'
import { addFact, correctFact, removeFact, setNumber } from './commands'

async function held(role: 'membership' | 'board' = 'membership') {
  const { ctx, person } = await aNetwork({ role })
  const { membership } = await aMembership(ctx, { personId: person.id })
  const { id } = membership
  const add = (kind: FactKind, on: string | null, note: string | null = null) =>
    addFact(ctx, { id, kind, on, note })
  const facts = () => ctx.db.membershipFact.findMany({ where: { membershipId: id }, orderBy: { on: 'asc' } })
  const log = () => ctx.db.audit.findMany({ where: { recordId: id }, orderBy: { at: 'asc' } })
  return { ctx, id, add, facts, log }
}

describe('the office writes down what happened', () => {
  it('with its day, a note and who wrote it', async () => {
    const { ctx, add, facts, log } = await held()
    await add('suspended', '2026-01-01', 'Haushaltssperre')
    expect((await facts())[1]).toMatchObject({
      kind: 'suspended',
      note: 'Haushaltssperre',
      byName: ctx.actor.name,
    })
    expect(await log()).toMatchObject([{ action: 'memberships.fact', after: { suspended: '2026-01-01' } }])
  })

  it('but nothing that cannot be, said at its field', async () => {
    const { add, facts } = await held()
    await expect(add('resumed', '2026-01-01')).rejects.toMatchObject({
      reason: 'membership.notSuspended',
      fields: { on: 'membership.notSuspended' },
    })
    await expect(add('joined', '2026-01-01')).rejects.toMatchObject({ reason: 'membership.joinedTwice' })
    await expect(add('ended', '2019-12-31')).rejects.toMatchObject({ reason: 'membership.beforeJoined' })
    expect(await facts()).toHaveLength(1)
  })

  it('one after the other, when two do it at once', async () => {
    const { add, facts } = await held()
    const tried = await Promise.allSettled([add('resigned', '2026-01-01'), add('ended', '2026-06-01')])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await facts()).toHaveLength(2)
  })

  it('and puts right what was wrong; the log keeps what stood there', async () => {
    const { ctx, id, add, facts, log } = await held()
    await add('resigned', '2026-01-31')
    const wrong = (await facts())[1]
    const factId = wrong?.id ?? ''
    await correctFact(ctx, { id, factId, on: '2026-12-31', note: 'Frist geprüft' })
    expect((await facts())[1]).toMatchObject({ on: new Date('2026-12-31T00:00:00Z'), note: 'Frist geprüft' })
    await expect(correctFact(ctx, { id, factId, on: '2019-01-01', note: null })).rejects.toMatchObject({
      reason: 'membership.beforeJoined',
    })
    expect((await log())[1]).toMatchObject({
      before: { resigned: '2026-01-31' },
      after: { resigned: '2026-12-31' },
    })
  })

  it('and takes out what never happened, unless later facts stand on it', async () => {
    const { ctx, id, add, facts, log } = await held()
    await add('suspended', '2026-01-01')
    const [joined, suspended] = await facts()
    await expect(removeFact(ctx, { id, factId: joined?.id ?? '' })).rejects.toMatchObject({
      reason: 'membership.stoodOn',
    })
    await removeFact(ctx, { id, factId: suspended?.id ?? '' })
    expect(await facts()).toHaveLength(1)
    expect((await log()).at(-1)).toMatchObject({
      action: 'memberships.remove',
      before: { suspended: '2026-01-01' },
    })
  })

  it('and files the membership under a number', async () => {
    const { ctx, id } = await held()
    await setNumber(ctx, { id, number: 'P-0001' })
    expect(await ctx.db.membership.findUnique({ where: { id } })).toMatchObject({ number: 'P-0001' })
  })

  it('not somebody who may only read, and nothing of another network', async () => {
    const { add } = await held('board')
    await expect(add('suspended', '2026-01-01')).rejects.toMatchObject({ code: 'Forbidden' })
    const { id } = await held()
    const { ctx: elsewhere } = await aNetwork({ role: 'membership' })
    const there = { id, kind: 'suspended' as const, on: '2026-01-01', note: null }
    await expect(addFact(elsewhere, there)).rejects.toMatchObject({ code: 'NotFound' })
  })
})
