import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { written } from '@/prisma/factories/places'
import { recurringHandlers } from '../jobs'
import { registrationToken } from '../link'
import { giveBack } from '../own/commands'
import { completeMember, openParty } from './commands'

afterAll(closeQueue)

async function stage(capacity: number, size: number) {
  const { visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity }] })
  const poolIds = [event.parts[0]?.pools[0]?.id ?? '']
  const deadline = new Date(Date.now() + 3_600_000)
  const plan = { eventId: event.id, size, deadline, byName: 'Petra' }
  const party = await visitor.db.$transaction((tx) => openParty(tx, visitor, plan))
  const member = () =>
    written(visitor, {
      eventId: event.id,
      poolIds,
      partyId: party.id,
      heldUntil: deadline,
      completed: false,
      tell: null,
    })
  const somebody = () => written(visitor, { eventId: event.id, poolIds })
  const complete = (id: string) => visitor.db.$transaction((tx) => completeMember(tx, visitor, id))
  const states = async () =>
    (await visitor.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })).map((place) => place.state)
  return { visitor, party, member, somebody, complete, states }
}

test('places of a party are held one by one and count as taken; the rest waits in order', async () => {
  const { visitor, member, somebody, states } = await stage(2, 3)
  for (let i = 0; i < 3; i++) await member()
  await somebody()
  expect(await states()).toEqual(['held', 'held', 'waiting', 'waiting'])
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 2 })
})

test('who confirms has the place; with the last one the party is complete', async () => {
  const { visitor, member, complete, states } = await stage(2, 2)
  const [a, b] = [await member(), await member()]
  expect(await complete(a.id)).toBe(true)
  expect(await states()).toEqual(['confirmed', 'held'])
  expect(await visitor.db.party.findFirst()).toMatchObject({ completedAt: null })
  await complete(b.id)
  await complete(b.id)
  expect(await visitor.db.party.findFirst()).toMatchObject({ completedAt: expect.any(Date) })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(2)
})

test('a waiting one who confirmed moves up into a place of their own, others into a held one', async () => {
  const { visitor, member, complete, states } = await stage(2, 4)
  const [a, b, c] = [await member(), await member(), await member(), await member()]
  await complete(c.id)
  await giveBack(visitor, { token: registrationToken(a.id) })
  await giveBack(visitor, { token: registrationToken(b.id) })
  expect(await states()).toEqual(['given_back', 'given_back', 'confirmed', 'held'])
})

test('past the deadline those who confirmed stay, the others give back, and who waits moves up', async () => {
  const { visitor, member, somebody, complete, states, party } = await stage(2, 3)
  const [a] = [await member(), await member(), await member()]
  await somebody()
  await complete(a.id)
  const past = new Date(Date.now() - 1000)
  await visitor.db.party.updateMany({ where: { id: party.id }, data: { deadline: past } })
  await visitor.db.place.updateMany({ where: { state: 'held' }, data: { heldUntil: past } })
  await recurringHandlers['registrations.settle']?.()
  await recurringHandlers['registrations.settle']?.()
  expect(await states()).toEqual(['confirmed', 'given_back', 'given_back', 'confirmed'])
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.given-back' } })).toBe(2)
})

test('without the job, too: who comes after the deadline finds the place', async () => {
  const { visitor, member, somebody, complete, states } = await stage(1, 1)
  const a = await member()
  await visitor.db.place.updateMany({
    where: { state: 'held' },
    data: { heldUntil: new Date(Date.now() - 1) },
  })
  expect((await somebody()).state).toBe('confirmed')
  expect(await states()).toEqual(['given_back', 'confirmed'])
  expect(await complete(a.id)).toBe(false)
})
