import { describe, expect, it } from 'vitest'
import type { Localized } from '@/lib/localized'
import { saveRule } from '@/lib/memberships/kinds/commands'
import { effectsOn } from '@/lib/memberships/kinds/effects'
import { kindRecord } from '@/lib/memberships/kinds/queries'
import { type KindRule, ruleOf } from '@/lib/memberships/kinds/rule'
import { ruleInput } from '@/lib/memberships/kinds/schema'
import { aNetwork } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, aPerson } from '@/prisma/factories/people'
import { standingsOf } from './queries'
import { rightsChanged } from './rule-change'

/** An institution with a delegate, its coordinator and three colleagues, one of them unconfirmed. */
async function town() {
  const { ctx } = await aNetwork({ role: 'membership' })
  const { organisation, membership, kind, coordinator } = await anInstitution(ctx, {
    rules: { voting_delegate: 2 },
  })
  await ctx.db.mandateRule.updateMany({ where: {}, data: { gives: ['access'] } })
  const colleagues = []
  for (const confirmed of [true, true, false]) {
    const { person } = await aPerson(ctx)
    await anAffiliation(ctx, person.id, organisation.id, { confirmed })
    colleagues.push(person)
  }
  const { person: delegate } = await aPerson(ctx)
  const mandate = (personId: string, slot: number) =>
    ctx.db.mandate.create({
      data: {
        networkId: ctx.network.id,
        membershipId: membership.id,
        personId,
        slot,
        kind: 'voting_delegate',
        from: new Date('2020-01-01'),
        confirmedAt: new Date('2020-01-01'),
      },
    })
  await mandate(delegate.id, 1)
  await mandate(coordinator.id, 2)
  const stored = await kindRecord(ctx, kind.id)
  if (!stored) throw new Error('no kind')
  const before = ruleOf(stored)
  const asked = (after: KindRule) =>
    rightsChanged(ctx, { id: kind.id, name: stored.name as Localized, before, after })
  return { ctx, kind, membership, coordinator, colleagues, delegate, before, asked }
}

describe('before rules change', () => {
  it('says who would have other rights, from what to what', async () => {
    const { before, colleagues, asked } = await town()
    const { total, changes } = await asked({ ...before, affiliationGives: ['price'] })
    expect(changes.map(({ id }) => id).sort()).toEqual(
      colleagues
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    )
    expect(total).toBe(2)
    expect(changes[0]).toMatchObject({
      from: { access: true, price: true, votes: 0 },
      to: { access: false, price: true, votes: 0 },
    })
  })

  it('is silent about who keeps the right by another source', async () => {
    const { before, coordinator, asked } = await town()
    const { changes } = await asked({ ...before, affiliationGives: [] })
    expect(changes.find(({ id }) => id === coordinator.id)).toMatchObject({
      from: { access: true, price: true, votes: 1 },
      to: { access: true, price: false, votes: 1 },
    })
    expect((await asked(before)).total).toBe(0)
  })

  it('shows the first ones and counts all', async () => {
    const { ctx, kind, before } = await town()
    const after = { ...before, affiliationGives: [], mandates: {} }
    const named = { id: kind.id, name: { de: 'Art' }, before, after }
    const { total, changes } = await rightsChanged(ctx, named, 1)
    expect([total, changes.length]).toEqual([4, 1])
  })

  it('says truly what is so afterwards', async () => {
    const { ctx, kind, colleagues, delegate, coordinator, asked } = await town()
    const wanted = ruleInput.parse({
      id: kind.id,
      version: '0',
      affiliationGives: ['access'],
      mandates: { voting_delegate: { count: '1', votes: '3', gives: ['price'] } },
    })
    const after = {
      duesCents: 0,
      votes: 0,
      affiliationGives: ['access'],
      mandates: wanted.mandates,
      inherits: false,
      audience: {},
    }
    const { changes } = await asked(after as KindRule)
    await saveRule(ctx, wanted)
    const standings = await standingsOf(
      ctx,
      [...colleagues, delegate, coordinator].map(({ id }) => id),
    )
    expect(changes.length).toBeGreaterThan(2)
    for (const { id, to } of changes) {
      const now = standings.get(id)
      expect({ access: now?.member != null, price: now?.price != null, votes: now?.votes }).toEqual(to)
    }
  })

  it('names the dues, mandates beyond the count, and holders outside the audience', async () => {
    const { ctx, kind, membership, before } = await town()
    const after = {
      ...before,
      duesCents: 5000,
      mandates: { voting_delegate: { count: 1, votes: 1, gives: [] } },
      audience: { sectors: ['science'] },
    }
    const effects = await effectsOn(ctx, kind.id, before, after)
    expect(effects.dues).toEqual({ total: 1, from: 0, to: 5000 })
    expect(effects.mandates).toMatchObject([{ membershipId: membership.id, held: 2, count: 1 }])
    expect(effects.misfits).toMatchObject({
      total: 1,
      first: [{ membershipId: membership.id, why: 'sector' }],
    })
    expect((await effectsOn(ctx, kind.id, before, before)).misfits.total).toBe(0)
  })
})
