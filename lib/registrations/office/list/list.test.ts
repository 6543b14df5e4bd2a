import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { readAsked } from '@/lib/standing/list/asked'
import { listPage, viewCounts } from '@/lib/standing/list/queries'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { listedEvent } from './event'
import { exportRegistrations } from './export'
import { listAsked } from './list'

afterAll(closeQueue)

async function listed(ctx: Ctx, id: string) {
  const event = await listedEvent(ctx, id)
  if (!event) throw new Error('the event is there')
  return event
}

async function page(ctx: Ctx, id: string, query: Record<string, string>) {
  const list = listAsked(ctx, await listed(ctx, id), query)
  return listPage(ctx, list, readAsked(ctx, list, query))
}

const names = async (ctx: Ctx, id: string, query: Record<string, string>) =>
  (await page(ctx, id, query)).rows.map(({ id: row }) => row)

test('filters by state, pool and words; who gave back is listed only when asked for', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const first = await aRegistration(network, visitor, event, { organisation: 'Stadt Musterhausen' })
  const second = await aRegistration(network, visitor, event)
  await ctx.db.registration.update({ where: { id: second.id }, data: { givenBackAt: new Date() } })
  const third = await aRegistration(network, visitor, event)
  const pool = event.parts[0]?.pools[0]?.id ?? ''
  expect(new Set(await names(ctx, event.id, {}))).toEqual(new Set([first.id, third.id]))
  expect(await names(ctx, event.id, { state: 'confirmed' })).toEqual([first.id])
  expect(await names(ctx, event.id, { state: 'waiting', pool })).toEqual([third.id])
  expect(await names(ctx, event.id, { state: 'given_back' })).toEqual([second.id])
  expect(await names(ctx, event.id, { q: 'kim musterhausen' })).toEqual([first.id])
  expect(await names(ctx, event.id, { q: third.address.email })).toEqual([third.id])
})

test('filters by membership, sector, presence and needs', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 9 }] })
  const one = await aRegistration(network, visitor, event)
  const two = await aRegistration(network, visitor, event)
  await aMembership(visitor, { personId: one.person.id })
  const town = await anOrganisation(visitor)
  await anAffiliation(visitor, two.person.id, town.id)
  const networkId = ctx.network.id
  await ctx.db.checkIn.create({
    data: { networkId, registrationId: one.id, direction: 'in', at: new Date(), byName: 'Einlass' },
  })
  await ctx.db.registrationAnswer.create({
    data: { networkId, registrationId: two.id, key: 'diet', value: 'vegan', retention: 'diet' },
  })
  expect(await names(ctx, event.id, { member: 'yes' })).toEqual([one.id])
  expect(await names(ctx, event.id, { member: 'no' })).toEqual([two.id])
  expect(await names(ctx, event.id, { sector: 'administration', level: 'kommune' })).toEqual([two.id])
  expect(await names(ctx, event.id, { present: 'no' })).toEqual([two.id])
  expect(await names(ctx, event.id, { needs: 'yes' })).toEqual([two.id])
})

test('needs are a filter for those who prepare the event alone', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'board' })
  const event = await anEvent(visitor, { pools: [{ capacity: 9 }] })
  const { id } = await aRegistration(network, visitor, event)
  expect(await names(ctx, event.id, { needs: 'yes' })).toEqual([id])
})

test('the waiting list stands in the order in which it moves up, with ranks', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await aRegistration(network, visitor, event)
  const waiting = [
    await aRegistration(network, visitor, event),
    await aRegistration(network, visitor, event),
    await aRegistration(network, visitor, event),
  ]
  const { rows } = await page(ctx, event.id, { state: 'waiting' })
  expect(rows.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id))
  expect(rows.map(({ cells }) => cells[1]?.value)).toEqual([
    'Warteliste, Rang 1',
    'Warteliste, Rang 2',
    'Warteliste, Rang 3',
  ])
})

test('counts its views, and the export holds what the list shows, without formulas', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await aRegistration(network, visitor, event, { organisation: '=1+1', function: 'Leitung' })
  await aRegistration(network, visitor, event, { organisation: 'Stadt Musterhausen' })
  const row = await listed(ctx, event.id)
  const list = listAsked(ctx, row, {})
  const filters = list.views(ctx).map((view) => view.filter)
  expect(await viewCounts(ctx, list, filters, '')).toEqual([2, 1, 1, 0, 0])
  const { heads, rows } = await exportRegistrations(ctx, row, { state: 'confirmed' })
  const cells = []
  for await (const one of rows) cells.push(one)
  expect(cells).toHaveLength(1)
  expect(
    cells[0]?.[
      heads.findIndex(({ head }) => head === 'Dienststelle oder Organisation' || head === 'Organisation')
    ],
  ).toBe('=1+1')
})

test('another network sees no row and no event', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await aRegistration(network, visitor, event)
  const other = await aNetwork({ role: 'admin' })
  const row = await listed(ctx, event.id)
  const list = listAsked(other.ctx, row, {})
  expect((await listPage(other.ctx, list, readAsked(other.ctx, list, {}))).rows).toEqual([])
  expect(await listedEvent(other.ctx, event.id)).toBeNull()
})
