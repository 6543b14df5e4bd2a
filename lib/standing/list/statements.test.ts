import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { lists } from './areas'
import { readAsked } from './asked'
import { areas, type OfficeList } from './list'
import { listPage, rowsInOrder } from './queries'

/** How many statements a piece of work sends to PostgreSQL. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = query.mock.calls.length
  query.mockRestore()
  return count
}

it('asks as often for a thousand rows as for ten', async () => {
  const { ctx } = await aNetwork({ role: 'membership' })
  const networkId = ctx.network.id
  const { person } = await aPerson(ctx)
  const town = await anOrganisation(ctx)
  await anAffiliation(ctx, person.id, town.id)
  const { membership, kind } = await aMembership(ctx, { personId: person.id })
  const make = async (count: number) => {
    const ids = Array.from({ length: count }, () => newId())
    const people = ids.map((id) => ({ networkId, id, givenName: 'Kim', familyName: 'Muster' }))
    await ctx.db.person.createMany({ data: people })
    await ctx.db.organisation.createMany({
      data: ids.map((id) => ({ networkId, id, name: id, sector: 'science' })),
    })
    await ctx.db.affiliation.createMany({
      data: ids.map((id) => ({
        networkId,
        personId: id,
        organisationId: town.id,
        from: new Date('2020-01-01'),
      })),
    })
    await ctx.db.membership.createMany({
      data: ids.map((id) => ({ networkId, id, kindId: kind.id, personId: id })),
    })
    await ctx.db.mandate.createMany({
      data: ids.map((personId, i) => ({
        networkId,
        membershipId: membership.id,
        personId,
        kind: 'ordinary' as const,
        slot: count * 10 + i,
        from: new Date('2020-01-01'),
      })),
    })
    return ids
  }
  const rows = (list: OfficeList, ids: string[]) => () => rowsInOrder(ctx, list, ids, '')
  const page = (list: OfficeList) => () => listPage(ctx, list, readAsked(ctx, list, {}))
  const few = await make(10)
  const first: number[] = []
  for (const area of areas) first.push(await statements(page(lists[area])))
  const many = await make(1000)
  for (const [i, area] of areas.entries()) {
    expect(await statements(page(lists[area])), `${area}, a page`).toBe(first[i])
    expect(await statements(rows(lists[area], many)), `${area}, a thousand rows`).toBe(
      await statements(rows(lists[area], few)),
    )
  }
})
