import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anOrganisation, aPerson } from '@/prisma/factories/people'
import { addMembership, startMembership } from './commands'
import type { FactKind } from './status'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const fact = (kind: FactKind, on: string) => ({ kind, on: day(on) })

const aKind = (ctx: Ctx, holder: 'person' | 'institution' = 'person') =>
  ctx.db.membershipKind.create({
    data: { networkId: ctx.network.id, key: `art-${holder}`, name: { de: 'Mitglied' }, holder },
  })
const start = (ctx: Ctx, kindId: string, personId: string, facts: { kind: FactKind; on: Date }[]) =>
  ctx.db.$transaction((tx) => startMembership(tx, ctx, { kindId, personId, facts, byName: 'Vorstand' }))
const factsOf = async (ctx: Ctx, membershipId: string) =>
  (
    await ctx.db.membershipFact.findMany({
      where: { membershipId },
      orderBy: [{ on: 'asc' }, { kind: 'asc' }],
    })
  ).map(({ kind }) => kind)

describe('a membership begins', () => {
  it('with its facts, who decided, and an entry in the log', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx)
    const { id } = await start(ctx, kind.id, person.id, [
      fact('admitted', '2026-01-01'),
      fact('joined', '2026-02-01'),
    ])
    expect(await factsOf(ctx, id)).toEqual(['admitted', 'joined'])
    expect(await ctx.db.membershipFact.findFirst({ where: { kind: 'joined' } })).toMatchObject({
      byName: 'Vorstand',
    })
    expect(await ctx.db.audit.findFirst({ where: { recordId: id } })).toMatchObject({
      action: 'memberships.start',
      after: { admitted: '2026-01-01', joined: '2026-02-01' },
    })
  })

  it('again with the same past after it ended', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx)
    const first = await start(ctx, kind.id, person.id, [
      fact('joined', '2020-01-01'),
      fact('resigned', '2021-12-31'),
    ])
    const again = await start(ctx, kind.id, person.id, [fact('joined', '2024-01-01')])
    expect(again.id).toBe(first.id)
    expect(await factsOf(ctx, first.id)).toEqual(['joined', 'resigned', 'joined'])
  })

  it('does not write twice what is written down already', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx)
    const { id } = await start(ctx, kind.id, person.id, [fact('applied', '2026-01-01')])
    await start(ctx, kind.id, person.id, [fact('applied', '2026-01-01'), fact('joined', '2026-01-02')])
    expect(await factsOf(ctx, id)).toEqual(['applied', 'joined'])
  })

  it('only once while it lasts, and once when two begin it at once', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx)
    const joins = [fact('joined', '2026-01-01')]
    const tried = await Promise.allSettled([1, 2, 3, 4].map(() => start(ctx, kind.id, person.id, joins)))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tried)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'membership.memberAlready' })
    expect(await ctx.db.membership.count({ where: { kindId: kind.id } })).toBe(1)
    expect(await ctx.db.membershipFact.count({ where: { membership: { kindId: kind.id } } })).toBe(1)
  })

  it('for the holder that its kind is for, of this network', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx, 'institution')
    const joins = [fact('joined', '2026-01-01')]
    await expect(start(ctx, kind.id, person.id, joins)).rejects.toMatchObject({ reason: 'membership.holder' })
    const elsewhere = await aNetwork({ role: 'membership' })
    const foreign = await aKind(elsewhere.ctx)
    await expect(start(ctx, foreign.id, person.id, joins)).rejects.toMatchObject({ code: 'NotFound' })
    const own = await aKind(ctx)
    await expect(start(ctx, own.id, elsewhere.person.id, joins)).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('not by facts that contradict each other', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx)
    const nonsense = [fact('joined', '2026-01-01'), fact('ended', '2025-01-01')]
    await expect(start(ctx, kind.id, person.id, nonsense)).rejects.toMatchObject({
      reason: 'membership.beforeJoined',
    })
    expect(await ctx.db.membership.count()).toBe(0)
  })
})

describe('a membership by hand', () => {
  it('is given by the office, today unless told otherwise', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const kind = await aKind(ctx, 'institution')
    const { id: holder } = await anOrganisation(ctx)
    const given = {
      kindId: kind.id,
      holder: `organisation:${holder}`,
      number: 'I-7',
      kind: 'joined',
      on: null,
      note: null,
    }
    const { id } = await addMembership(ctx, { ...given, kind: 'joined' })
    expect(await ctx.db.membership.findUnique({ where: { id } })).toMatchObject({
      organisationId: holder,
      number: 'I-7',
    })
  })

  it('is refused to who may only read', async () => {
    const { ctx } = await aNetwork({ role: 'board' })
    const { person } = await aPerson(ctx)
    const { kind } = await aMembership(ctx, { personId: person.id })
    const given = { kindId: kind.id, holder: `person:${person.id}`, number: null, on: null, note: null }
    await expect(addMembership(ctx, { ...given, kind: 'joined' })).rejects.toMatchObject({
      code: 'Forbidden',
    })
  })
})
