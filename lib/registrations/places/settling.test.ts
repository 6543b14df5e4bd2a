import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { factHandlers } from '../jobs'
import { perTransaction } from './filling'
import { lockEvent } from './lock'
import { settle } from './settling'

afterAll(closeQueue)

test('a capacity raised by hundreds is filled some at a time, in order, and nobody comes between', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 0 }] })
  const poolId = event.parts[0]?.pools[0]?.id ?? ''
  const base = { networkId: network.id }
  const waiting = Array.from({ length: perTransaction + 5 }, (_, i) => ({
    n: i + 1,
    person: newId(),
    id: newId(),
  }))
  await visitor.db.person.createMany({
    data: waiting.map(({ n, person }) => ({ ...base, id: person, givenName: 'Kim', familyName: `${n}` })),
  })
  await visitor.db.registration.createMany({
    data: waiting.map(({ id, person }) => ({
      ...base,
      id,
      eventId: event.id,
      personId: person,
      tokenHash: id,
    })),
  })
  await visitor.db.place.createMany({
    data: waiting.map(({ id, n }) => ({
      ...base,
      registrationId: id,
      poolId,
      state: 'waiting' as const,
      arrivalNo: n,
    })),
  })
  await visitor.db.pool.update({ where: { id: poolId }, data: { capacity: 900, arrivals: waiting.length } })
  const confirmed = () =>
    visitor.db.place.findMany({ where: { state: 'confirmed' }, orderBy: { arrivalNo: 'asc' } })
  const behind = await visitor.db.$transaction(
    async (tx) => {
      const locked = await lockEvent(tx, event.id)
      await settle(tx, visitor, locked)
      return locked.behind
    },
    { timeout: 60_000 },
  )
  expect(behind).toBe(true)
  expect((await confirmed()).map((place) => place.arrivalNo)).toEqual(
    Array.from({ length: perTransaction }, (_, i) => i + 1),
  )
  await factHandlers['pool.freed']?.({ networkId: network.id, poolId })
  expect(await confirmed()).toHaveLength(waiting.length)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: waiting.length })
}, 60_000)
