import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { peopleOfStanding, standingsOf } from './queries'

/** People with every source of standing, present and past, and what each is called. */
async function village() {
  const { ctx, person: nobody } = await aNetwork({ role: 'membership' })
  const one = async () => (await aPerson(ctx)).person.id
  const [own, former, staff, unconfirmed, left, cheap, group, lapsed] = [
    await one(),
    await one(),
    await one(),
    await one(),
    await one(),
    await one(),
    await one(),
    await one(),
  ]
  await aMembership(ctx, { personId: own })
  await aMembership(ctx, { personId: former }, { facts: [{ kind: 'ended', on: '2021-01-01' }] })
  const town = await anOrganisation(ctx)
  await aMembership(ctx, { organisationId: town.id })
  await anAffiliation(ctx, staff, town.id)
  await anAffiliation(ctx, unconfirmed, town.id, { confirmed: false })
  await anAffiliation(ctx, left, town.id, { to: new Date('2021-01-01') })
  const shop = await anOrganisation(ctx, { name: 'Nur Preis' })
  await aMembership(ctx, { organisationId: shop.id }, { gives: ['price'] })
  await anAffiliation(ctx, cheap, shop.id)
  const { id: groupId } = await ctx.db.group.create({
    data: {
      networkId: ctx.network.id,
      slug: 'gruppe',
      kind: 'community',
      name: { de: 'Gruppe' },
      purpose: { de: 'Zweck' },
    },
  })
  const join = (personId: string, to: Date | null) =>
    ctx.db.groupPerson.create({ data: { networkId: ctx.network.id, groupId, personId, to } })
  await join(group, null)
  await join(lapsed, new Date('2021-01-01'))
  await join(own, null)
  return { ctx, ids: [nobody.id, own, former, staff, unconfirmed, left, cheap, group, lapsed] }
}

describe('lists by standing', () => {
  it.each(['member', 'participant'] as const)('agree with the rule about every %s', async (wanted) => {
    const { ctx, ids } = await village()
    const standings = await standingsOf(ctx, ids)
    const expected = ids.filter((id) => {
      const standing = standings.get(id)
      return wanted === 'member' ? standing?.member : standing?.participant && !standing.member
    })
    const found = await ctx.db.person.findMany({
      where: await peopleOfStanding(ctx, wanted),
      select: { id: true },
    })
    expect(found.map(({ id }) => id).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(0)
  })
})
