import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { lists } from './areas'
import { askedQuery, countedUpTo, readAsked } from './asked'
import { exportList } from './export'
import { type Area, areas } from './list'
import { listCount, listIds, listPage, viewCounts } from './queries'

/** Two member institutions, one with a free mandate, and one that left. */
async function register() {
  const { ctx } = await aNetwork({ role: 'membership' })
  const [town, county, former] = [
    await anOrganisation(ctx, { name: 'Stadt Altberg' }),
    await anOrganisation(ctx, { name: 'Landkreis Rotbach', sector: 'science' }),
    await anOrganisation(ctx, { name: 'Verein a. D.' }),
  ]
  const ofTown = await aMembership(ctx, { organisationId: town.id })
  await aMembership(ctx, { organisationId: county.id })
  await aMembership(
    ctx,
    { organisationId: former.id },
    {
      facts: [
        { kind: 'joined', on: '2019-01-01' },
        { kind: 'ended', on: '2024-07-01' },
      ],
    },
  )
  await ctx.db.mandateRule.create({
    data: {
      networkId: ctx.network.id,
      membershipKindId: ofTown.kind.id,
      kind: 'deputy',
      count: 2,
    },
  })
  const { person } = await aPerson(ctx, { familyName: 'Weber' })
  await anAffiliation(ctx, person.id, town.id, { coordinates: true })
  const mandate = await ctx.db.mandate.create({
    data: {
      networkId: ctx.network.id,
      membershipId: ofTown.membership.id,
      personId: person.id,
      kind: 'deputy',
      from: new Date('2021-01-01'),
      to: new Date('2025-12-31'),
    },
  })
  const names = async (area: Area, filter: Record<string, string>, on = '', sort = '') => {
    const list = lists[area]
    const asked = { ...readAsked(ctx, list, { ...filter, on, sort }) }
    return (await listPage(ctx, list, asked)).rows.map(({ name }) => name)
  }
  return { ctx, names, mandate }
}

describe('lists of organisations, memberships and mandates', () => {
  it('narrow by membership, sector, free mandates and missing coordinators', async () => {
    const { names } = await register()
    expect(await names('organisations', { status: 'active' })).toEqual(['Landkreis Rotbach', 'Stadt Altberg'])
    expect(await names('organisations', { status: 'ended' })).toEqual(['Verein a. D.'])
    expect(await names('organisations', { sector: 'science' })).toEqual(['Landkreis Rotbach'])
    expect(await names('organisations', { mandates: 'free' }, '2023-01-01')).toEqual(['Stadt Altberg'])
    expect(await names('organisations', { people: 'uncoordinated', status: 'active' })).toEqual([
      'Landkreis Rotbach',
    ])
    expect(await names('memberships', { q: 'rotb' })).toEqual(['Landkreis Rotbach'])
    expect(await names('memberships', { ends: 'year' }, '2024-03-01')).toEqual(['Verein a. D.'])
    expect(await names('memberships', { begins: 'year' }, '2024-03-01')).toEqual([])
  })

  it('answer as of a day', async () => {
    const { names } = await register()
    expect(await names('memberships', { status: 'active' }, '2024-06-30')).toHaveLength(3)
    expect(await names('memberships', { status: 'active' }, '2024-07-01')).toHaveLength(2)
    expect(await names('mandates', { is: 'held' }, '2025-12-31')).toEqual(['Kim Weber'])
    expect(await names('mandates', { is: 'unconfirmed' }, '2025-12-31')).toEqual(['Kim Weber'])
    expect(await names('mandates', { is: 'ended' }, '2026-01-01')).toEqual(['Kim Weber'])
    expect(await names('mandates', { is: 'future' }, '2020-12-31')).toEqual(['Kim Weber'])
  })

  it('count what each view shows, and every view and order runs', async () => {
    const { ctx } = await register()
    for (const area of areas) {
      const list = lists[area]
      const filters = list.views(ctx).map(({ filter }) => filter)
      const counts = await viewCounts(ctx, list, filters, '')
      for (const [i, filter] of filters.entries())
        expect(counts[i]).toBe(await listCount(ctx, list, { filter, on: '' }))
      for (const sort of Object.keys(list.order))
        expect(await listIds(ctx, list, { filter: {}, on: '', sort: `-${sort}` })).toHaveLength(
          await listCount(ctx, list, { filter: {}, on: '' }),
        )
    }
  })

  it('keep their order and stop counting where more fit than are counted', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const data = Array.from({ length: countedUpTo + 5 }, (_, n) => ({
      networkId: ctx.network.id,
      name: `Amt ${String((n * 7919) % (countedUpTo + 5)).padStart(5, '0')}`,
      sector: 'science',
    }))
    await ctx.db.organisation.createMany({ data })
    const page = (query: Record<string, string>) =>
      listPage(ctx, lists.organisations, readAsked(ctx, lists.organisations, query))
    const all = await page({ q: 'amt', page: '2' })
    expect(all.total).toBe(countedUpTo + 1)
    expect(all.rows.map(({ name }) => name).slice(0, 2)).toEqual(['Amt 00050', 'Amt 00051'])
    const some = await page({ q: 'amt 0199', sort: '-name' })
    expect(some.total).toBe(11)
    expect(some.rows.map(({ name }) => name).slice(0, 2)).toEqual(['Amt 01999', 'Amt 01998'])
  })

  it('take no other word than they know, and write their address the same way again', async () => {
    const { ctx } = await register()
    const list = lists.memberships
    const asked = readAsked(ctx, list, {
      status: 'active',
      kind: "' OR 1=1",
      sort: 'password',
      on: '2024-02-31',
      page: '-1',
      q: ' a ',
    })
    expect(asked).toEqual({ filter: { q: 'a', status: 'active' }, on: '', sort: 'holder', page: 1 })
    expect(askedQuery(list, asked)).toBe('q=a&status=active')
  })

  it('export what they show, the second line of a cell beside the first', async () => {
    const { ctx } = await register()
    const { heads, rows } = exportList(ctx, lists.memberships, { status: 'active', sort: '-holder' })
    const all: unknown[][] = []
    for await (const row of rows) all.push([...row])
    expect(heads.map(({ head }) => head).slice(0, 3)).toEqual(['Mitglied', 'Art', 'Status'])
    expect(all.map(([name]) => name)).toEqual(['Stadt Altberg', 'Landkreis Rotbach'])
    expect(all.every((row) => row.length === heads.length)).toBe(true)
  })
})
