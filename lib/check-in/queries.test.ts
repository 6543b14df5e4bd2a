import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { passThrough } from './commands'
import type { Door } from './context'
import { absent, doorLog, stewardsOf } from './office/queries'
import { listFor, search, tally } from './queries'

afterAll(closeQueue)

const enter = (door: Door, registration: string) =>
  passThrough(door, { id: crypto.randomUUID(), by: { registration }, direction: 'in', ago: null })

async function aDay() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, {
    startsAt: new Date(Date.now() + 3_600_000),
    parts: [
      { name: { de: 'Tagung' }, pools: [{ capacity: 9 }, { capacity: 9, key: 'netz', mode: 'online' }] },
      { name: { de: 'Versammlung' }, position: 1, pools: [{ capacity: 9, key: 'mv' }] },
    ],
  })
  const [hall, online] = event.parts[0]?.pools ?? []
  const assembly = event.parts[1]?.pools[0]
  const door: Door = { ctx, event, poolId: null, deviceId: null }
  const both = await aGuestOf(visitor, event, {
    poolIds: [hall?.id ?? '', assembly?.id ?? ''],
    familyName: 'Hübner',
  })
  const one = await aGuestOf(visitor, event, { familyName: 'Albers' })
  await aGuestOf(visitor, event, { poolIds: [online?.id ?? ''], familyName: 'Fern' })
  await aGuestOf(visitor, event, { state: 'waiting', familyName: 'Wartend' })
  return { ctx, event, door, both, one, assembly }
}

test('the live count knows the house and its pools; who takes part online is not expected', async () => {
  const { door, both, one, assembly } = await aDay()
  await enter(door, both.id)
  await enter(door, one.id)
  const before = await tally(door)
  expect(before).toMatchObject({ confirmed: 2, inside: 2 })
  expect(before.pools.map(({ confirmed, inside }) => [confirmed, inside])).toEqual([
    [2, 2],
    [1, 1],
  ])
  await enter({ ...door, poolId: assembly?.id ?? '' }, both.id)
  expect((await tally(door)).pools.map((pool) => pool.inside)).toEqual([2, 1])
})

test('on a phone lie hash, name and pools of those who may come, and nothing else', async () => {
  const { door, one, both } = await aDay()
  const list = await listFor(door)
  expect(list.map((row) => row.name)).toEqual(['Kim Albers', 'Kim Hübner'])
  expect(Object.keys(list[0] ?? {}).sort()).toEqual(['hash', 'name', 'pools'])
  expect(list.map((row) => row.hash)).toEqual([one.hash, both.hash])
})

test('a name is found from two letters on, and says how the person stands', async () => {
  const { door, one } = await aDay()
  await enter(door, one.id)
  expect(await search(door, 'a')).toEqual([])
  expect(await search(door, 'kim alb')).toMatchObject([
    { name: 'Kim Albers', stands: 'welcome', since: expect.any(String) },
  ])
  expect(await search(door, 'wart')).toMatchObject([{ stands: 'waiting' }])
  expect(await search(door, 'fern')).toMatchObject([{ stands: 'wrong_pool' }])
})

test('afterwards the office reads arrivals and who stayed away', async () => {
  const { ctx, event, door, one } = await aDay()
  await enter(door, one.id)
  expect((await doorLog(ctx, event.id)).arrivals.map((row) => row.inAll)).toEqual([1])
  expect((await absent(ctx, event.id)).map((row) => row.name)).toEqual(['Hübner, Kim'])
  expect(await stewardsOf(ctx, event.id)).toEqual([])
})
