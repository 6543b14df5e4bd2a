import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { aNetwork, aNetworkRow, contextAs } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anInstitution, anOrganisation, aPerson } from '@/prisma/factories/people'
import type { FactKind } from '@/prisma/generated/client'
import { peopleOfStanding, personStanding, standingsOf } from './queries'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const told = (text: string) =>
  text.split(', ').map((one) => {
    const [kind, on = ''] = one.split(' ')
    return { kind: kind as FactKind, on }
  })

/** How many statements reach PostgreSQL meanwhile. */
async function statementsOf(work: () => Promise<unknown>) {
  const seen = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = seen.mock.calls.length
  seen.mockRestore()
  return count
}

/** People with every source of standing, present and past. */
async function village() {
  const { ctx, person: nobody } = await aNetwork({ role: 'membership' })
  const ids: string[] = [nobody.id]
  const one = async () => {
    const { person } = await aPerson(ctx)
    ids.push(person.id)
    return person.id
  }
  const lives = [
    'joined 2020-01-01',
    'joined 2999-01-01',
    'ended 2021-01-01',
    'joined 2020-01-01, ended 2021-01-01',
    'joined 2020-01-01, resigned 2020-12-31',
    'joined 2020-01-01, resigned 2998-12-31',
    'joined 2020-01-01, ended 2021-01-01, joined 2022-01-01',
    'joined 2020-01-01, suspended 2021-01-01',
    'joined 2020-01-01, suspended 2021-01-01, resumed 2022-01-01',
    'applied 2020-01-01, ended 2020-02-01, applied 2021-01-01',
    'applied 2020-01-01, admitted 2020-01-01, joined 2020-01-01, honoured 2021-01-01',
  ]
  for (const facts of lives) await aMembership(ctx, { personId: await one() }, { facts: told(facts) })
  await aMembership(ctx, { personId: await one() }, { votes: 0 })
  const town = await anOrganisation(ctx)
  await aMembership(ctx, { organisationId: town.id })
  await anAffiliation(ctx, await one(), town.id)
  await anAffiliation(ctx, await one(), town.id, { confirmed: false })
  await anAffiliation(ctx, await one(), town.id, { to: day('2021-01-01') })
  const unit = await anOrganisation(ctx, { name: 'Amt 12', parentId: town.id })
  await anAffiliation(ctx, await one(), unit.id)
  const shop = await anOrganisation(ctx, { name: 'Nur Preis' })
  await aMembership(ctx, { organisationId: shop.id }, { gives: ['price'] })
  await anAffiliation(ctx, await one(), shop.id)
  const left = await anOrganisation(ctx, { name: 'Ausgetreten' })
  await aMembership(ctx, { organisationId: left.id }, { facts: told('joined 2020-01-01, ended 2021-01-01') })
  await anAffiliation(ctx, await one(), left.id)
  const { membership, kind, coordinator } = await anInstitution(ctx, { name: 'Mit Mandaten' })
  ids.push(coordinator.id)
  await ctx.db.mandateRule.updateMany({
    where: { membershipKindId: kind.id, kind: 'deputy' },
    data: { gives: ['access'] },
  })
  const mandate = async (as: 'voting_delegate' | 'deputy' | 'ordinary', slot: number, more: object = {}) =>
    ctx.db.mandate.create({
      data: {
        networkId: ctx.network.id,
        membershipId: membership.id,
        personId: await one(),
        kind: as,
        slot,
        from: day('2021-01-01'),
        confirmedAt: new Date('2021-01-02'),
        ...more,
      },
    })
  await mandate('voting_delegate', 1)
  await mandate('deputy', 1)
  await mandate('ordinary', 1)
  await mandate('deputy', 2, { confirmedAt: null })
  await mandate('deputy', 3, { to: day('2022-01-01') })
  const group = (more: object = {}) =>
    ctx.db.group.create({
      data: {
        networkId: ctx.network.id,
        slug: `gruppe-${Math.random().toString(36).slice(2)}`,
        kind: 'community',
        name: { de: 'Gruppe' },
        purpose: { de: 'Zweck' },
        ...more,
      },
    })
  const join = async (groupId: string, more: object = {}) =>
    ctx.db.groupPerson.create({
      data: { networkId: ctx.network.id, groupId, personId: await one(), ...more },
    })
  const { id: cloud } = await group()
  await join(cloud)
  await join(cloud, { from: day('2020-01-01') })
  await join(cloud, { from: day('2999-01-01') })
  await join(cloud, { to: day('2021-01-01') })
  await join(cloud, { requestedAt: new Date() })
  await join(cloud, { invitedAt: new Date() })
  await join((await group({ to: day('2021-01-01') })).id)
  return { ctx, ids }
}

const days = [
  '2019-12-31',
  '2020-12-31',
  '2021-01-01',
  '2021-06-01',
  '2022-01-01',
  '2026-06-15',
  '2999-06-01',
]

describe('lists by standing', () => {
  it('agree with the rule about everybody, on any day', async () => {
    const { ctx, ids } = await village()
    for (const on of days.map(day)) {
      const standings = await standingsOf(ctx, ids, on)
      const sets = {
        member: ids.filter((id) => standings.get(id)?.member),
        participant: ids.filter((id) => standings.get(id)?.participant && !standings.get(id)?.member),
        voter: ids.filter((id) => (standings.get(id)?.votes ?? 0) > 0),
      }
      for (const wanted of ['member', 'participant', 'voter'] as const) {
        const where = await peopleOfStanding(ctx, wanted, on)
        const found = await ctx.db.person.findMany({ where, select: { id: true } })
        expect(found.map(({ id }) => id).sort(), `${wanted} ${on.toISOString()}`).toEqual(sets[wanted].sort())
      }
    }
  })

  it('ask as little for all as for one, and never by a list of people', async () => {
    const { ctx, ids } = await village()
    const few = await statementsOf(() => standingsOf(ctx, ids.slice(0, 1)))
    const all = await statementsOf(() => standingsOf(ctx, ids))
    expect([few, all]).toEqual([1, 1])
    const where = await peopleOfStanding(ctx, 'member')
    expect(JSON.stringify(where)).not.toContain(ids[1])
  })
})

describe('a unit', () => {
  it('shares in what its organisation is a member of', async () => {
    const { ctx } = await aNetwork()
    const town = await anOrganisation(ctx, { name: 'Stadt' })
    const unit = await anOrganisation(ctx, { name: 'Amt', parentId: town.id })
    await aMembership(ctx, { organisationId: town.id })
    const { person } = await aPerson(ctx)
    await anAffiliation(ctx, person.id, unit.id)
    expect((await personStanding(ctx.network, person.id)).why).toMatchObject({
      key: 'affiliation',
      facts: { organisation: 'Amt' },
    })
  })
})

/** A network below another, with one kind that members up there hold too. */
async function family() {
  const above = await aNetwork({ name: 'Oben' })
  const row = await aNetworkRow({ kind: 'young', name: 'Unten' })
  const below = await db.network.update({ where: { id: row.id }, data: { parentId: above.network.id } })
  const ctx = await contextAs(below, null)
  await ctx.db.membershipKind.create({
    data: {
      networkId: below.id,
      key: 'frei',
      name: { de: 'Frei' },
      holder: 'person',
      votes: 1,
      inheritsFrom: above.network.id,
    },
  })
  const person = await ctx.db.person.create({
    data: { networkId: below.id, loginId: above.login?.id ?? null, givenName: 'Kim', familyName: 'Muster' },
  })
  const standing = () => personStanding(networkFacts(below), person.id)
  return { above, below, ctx, person, standing }
}

describe('a kind that is inherited from the parent network', () => {
  it('is held by who is a member there, as long as that holds, and gives no vote', async () => {
    const { above, standing } = await family()
    expect((await standing()).member).toBeNull()
    const { membership } = await aMembership(above.ctx, { personId: above.person.id })
    expect(await standing()).toMatchObject({
      member: { key: 'inherited', facts: { network: 'Oben' } },
      price: { key: 'inherited' },
      votes: 0,
      vote: { key: 'noVoteInherited' },
    })
    await above.ctx.db.membershipFact.create({
      data: {
        networkId: above.network.id,
        membershipId: membership.id,
        kind: 'ended',
        on: day('2021-01-01'),
      },
    })
    expect((await standing()).member).toBeNull()
  })

  it('counts through an affiliation there, too, and shows in lists', async () => {
    const { above, ctx, person, standing } = await family()
    const { organisation } = await anInstitution(above.ctx)
    await anAffiliation(above.ctx, above.person.id, organisation.id)
    expect((await standing()).member?.key).toBe('inherited')
    const found = await ctx.db.person.findMany({
      where: await peopleOfStanding(ctx, 'member'),
      select: { id: true },
    })
    expect(found).toEqual([{ id: person.id }])
  })

  it('is written into the log of the parent once a day', async () => {
    const { above, below, standing } = await family()
    await aMembership(above.ctx, { personId: above.person.id })
    await standing()
    await standing()
    const log = await above.ctx.db.audit.findMany({ where: { action: 'memberships.inherit' } })
    expect(log).toMatchObject([{ recordId: above.person.id, actorName: below.name }])
  })

  it('stays apart: neither another network nor a login of its own inherits', async () => {
    const { above, below } = await family()
    await aMembership(above.ctx, { personId: above.person.id })
    const bound = bind(below.id)
    const stranger = await bound.person.create({
      data: { networkId: below.id, givenName: 'Ohne', familyName: 'Konto' },
    })
    expect((await personStanding(networkFacts(below), stranger.id)).member).toBeNull()
    await db.network.update({ where: { id: below.id }, data: { parentId: null } })
    const facts = networkFacts(await db.network.findUniqueOrThrow({ where: { id: below.id } }))
    const own = await bound.person.findFirstOrThrow({ where: { loginId: above.login?.id ?? '' } })
    expect((await personStanding(facts, own.id)).member).toBeNull()
  })
})
