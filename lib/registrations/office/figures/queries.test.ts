import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { anAffiliation, anOrganisation } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { nextSteps } from './next'
import { eventFigures } from './queries'

afterAll(closeQueue)

const day = 86_400_000

test('counts places, who asks, who is there, what is open, and where they come from', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: 2 }] })
  const one = await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  const town = await anOrganisation(visitor)
  await anAffiliation(visitor, one.person.id, town.id)
  const figures = await eventFigures(ctx, event)
  expect(figures.totals).toMatchObject({ registered: 3, requested: 2, present: 0, open: 0 })
  expect(figures.pools).toMatchObject([{ taken: 2, free: 0, waiting: 1 }])
  expect(figures.balance.bySector).toEqual([
    ['administration', 1],
    ['', 1],
  ])
  // Two have a place; the third waits.
  expect(figures.curve?.now.at(0)).toMatchObject({ value: 2 })
  expect(figures.last).toBeNull()
  const next = await nextSteps(ctx, event, figures)
  expect(next.map(({ key }) => key)).toEqual(['confirm', 'agenda', 'venue'])
})

test('holds the next occurrence against the last, and says who did not come', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const series = await visitor.db.series.create({
    data: { networkId: network.id, slug: 'herbst', name: { de: 'Herbst' }, kind: 'conference' },
  })
  const last = await anEvent(visitor, { seriesId: series.id, pools: [{ capacity: 9 }] })
  const here = await aRegistration(network, visitor, last)
  await aRegistration(network, visitor, last)
  await ctx.db.event.update({
    where: { id: last.id },
    data: { startsAt: new Date(Date.now() - 2 * day), endsAt: new Date(Date.now() - day) },
  })
  const checkIn = { networkId: network.id, registrationId: here.id, direction: 'in' as const }
  await ctx.db.checkIn.create({ data: { ...checkIn, at: new Date(), byName: 'Einlass' } })
  const event = await anEvent(visitor, { seriesId: series.id, pools: [{ capacity: 9 }] })
  await aRegistration(network, visitor, event)
  const figures = await eventFigures(ctx, event)
  expect(figures.last?.id).toBe(last.id)
  expect(figures.curve?.before?.at(-1)).toEqual({ before: 0, value: 2 })
  expect(figures.turnout).toMatchObject([{ id: last.id, expected: 2, came: 1 }])
})

test('the curve counts places from when they were taken: whoever waits has none, two parts are two', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const parts = [
    { key: 'a', pools: [{ capacity: 2 }] },
    { key: 'b', position: 1, pools: [{ capacity: 1 }] },
  ]
  const event = await anEvent(visitor, { parts })
  const both = event.parts.flatMap((part) => part.pools.map((pool) => pool.id))
  const first = await aRegistration(network, visitor, event, { places: both })
  const second = await aRegistration(network, visitor, event, { places: both })
  const ago = (days: number) => new Date(Date.now() - days * day)
  await ctx.db.event.update({ where: { id: event.id }, data: { startsAt: ago(0), endsAt: ago(-1) } })
  await ctx.db.registration.updateMany({ data: { createdAt: ago(29) } })
  await ctx.db.place.updateMany({ where: { registrationId: first.id }, data: { changedAt: ago(29) } })
  // Moved up from the waiting list: a place since then, whenever they came.
  await ctx.db.place.updateMany({ where: { registrationId: second.id }, data: { changedAt: ago(15) } })
  const now = await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })
  const { curve, pools } = await eventFigures(ctx, now)
  expect(curve?.now.map(({ before, value }) => [before, value])).toEqual([
    [35, 0],
    [28, 2],
    [21, 2],
    [14, 3],
    [7, 3],
    [0, 3],
  ])
  expect(pools.reduce((sum, pool) => sum + pool.taken, 0)).toBe(3)
})
