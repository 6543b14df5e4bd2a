import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { findRegistered } from './find'
import { eventCases } from './today'

afterAll(closeQueue)

const inDays = (n: number) => new Date(Date.now() + n * 86_400_000)

test('names only what waits for a decision', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const venue = { name: { de: 'Haus' } }
  const calm = await anEvent(visitor, { pools: [{ capacity: 1 }], venue })
  await aRegistration(network, visitor, calm)
  await aRegistration(network, visitor, calm)
  expect(await eventCases(ctx)).toEqual([])
  const asks = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: 5 }], venue })
  await aRegistration(network, visitor, asks)
  const soon = await anEvent(visitor, { startsAt: inDays(5), endsAt: inDays(6), pools: [{ capacity: 1 }] })
  expect((await eventCases(ctx)).map(({ key, eventId, count }) => [key, eventId, count])).toEqual([
    ['agenda', soon.id, 0],
    ['venue', soon.id, 0],
    ['confirm', asks.id, 1],
  ])
})

test('a free place beside a waiting list, which should never be, is said', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }], venue: { name: { de: 'Haus' } } })
  await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  await ctx.db.pool.updateMany({ data: { capacity: 2 } })
  expect(await eventCases(ctx)).toMatchObject([{ key: 'idle', count: 1 }])
})

test('people registered are found by their name, in their own network', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'board' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const { id } = await aRegistration(network, visitor, event)
  expect(await findRegistered(ctx, 'kim muster', 5)).toMatchObject([{ id, eventId: event.id }])
  expect(await findRegistered(ctx, 'kim anders', 5)).toEqual([])
  const other = await aNetwork({ role: 'admin' })
  expect(await findRegistered(other.ctx, 'kim', 5)).toEqual([])
})
