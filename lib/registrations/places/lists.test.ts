import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { comingEvents } from '@/lib/events/queries'
import { statusOf } from '@/lib/events/status'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aLimit, aShare } from '@/prisma/factories/places'
import { aRegistration } from '@/prisma/factories/registrations'
import { freePlaces } from './lists'
import { placesOf } from './queries'

afterAll(closeQueue)

const poolOf = (event: { parts: { pools: { id: string }[] }[] }) => event.parts[0]?.pools[0]?.id ?? ''

test('says in a list what the event’s own page says: shares, limits, and whoever waits', async () => {
  const { network, visitor } = await aNetwork()
  const plain = await anEvent(visitor, { pools: [{ capacity: 4 }] })
  await aRegistration(network, visitor, plain)
  const shared = await anEvent(visitor, { pools: [{ capacity: 4 }] })
  await aShare(visitor, shared.id, poolOf(shared), 3)
  const limited = await anEvent(visitor, { pools: [{ capacity: 4 }] })
  await aLimit(visitor, limited.id, 0, [poolOf(limited)])
  const waited = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  for (let i = 0; i < 2; i++) await aRegistration(network, visitor, waited)
  // A place more, and the job that lets people move up has not run yet.
  await visitor.db.pool.update({ where: { id: poolOf(waited) }, data: { capacity: 2 } })
  const events = await comingEvents(visitor)
  const places = await freePlaces(visitor, events)
  for (const [event, free] of [
    [plain, 3],
    [shared, 1],
    [limited, 0],
    [waited, 0],
  ] as const) {
    expect(places.get(event.id)?.free).toBe(free)
    expect((await placesOf(visitor, event.id))[0]?.free).toBe(free)
  }
  const of = (id: string) => events.find((event) => event.id === id) ?? events[0]
  const status = (id: string) => {
    const event = of(id)
    return event && statusOf(visitor.actor, event, new Date(), places.get(id))
  }
  expect(status(limited.id)).toEqual({ key: 'waitingList' })
  expect(status(waited.id)).toEqual({ key: 'waitingList' })
  expect(status(shared.id)).toEqual({ key: 'free', free: 1 })
})

test('asks as often for many events as for three', async () => {
  const { visitor } = await aNetwork()
  const statements = async () => {
    const events = await comingEvents(visitor)
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await freePlaces(visitor, events)
    const count = query.mock.calls.length
    query.mockRestore()
    return count
  }
  const more = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const event = await anEvent(visitor, { pools: [{ capacity: 4 }] })
      await aLimit(visitor, event.id, 2, [poolOf(event)])
    }
  }
  await more(3)
  const few = await statements()
  await more(12)
  expect(await statements()).toBe(few)
})
