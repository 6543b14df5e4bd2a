import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aLimit, aShare, written } from '@/prisma/factories/places'
import { recurringHandlers } from '../jobs'
import { registrationToken } from '../link'
import { giveBack } from '../own/commands'

afterAll(closeQueue)

async function stage(capacity: number, kept: number) {
  const { visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity }, { capacity: 9, mode: 'online' }] })
  const pools = event.parts[0]?.pools.map((pool) => pool.id) ?? []
  const [onsite = ''] = pools
  const { partnerId, share } = await aShare(visitor, event.id, onsite, kept)
  const come = (more: { partnerId?: string; poolIds?: string[] } = {}) =>
    written(visitor, { eventId: event.id, poolIds: [onsite], ...more })
  return { visitor, event, pools, partnerId, share, come }
}

test('a partner network uses its share first, then what is open to all; others never use it', async () => {
  const { visitor, partnerId, come } = await stage(3, 2)
  expect((await come()).state).toBe('confirmed')
  expect((await come()).state).toBe('waiting')
  for (const state of ['confirmed', 'confirmed', 'waiting'])
    expect((await come({ partnerId })).state).toBe(state)
  expect(await visitor.db.share.findFirst()).toMatchObject({ taken: 2 })
  expect(await visitor.db.pool.findFirst({ where: { capacity: 3 } })).toMatchObject({ taken: 3 })
})

test('a place of the share goes back to the share: its members move up past those who may not use it', async () => {
  const { visitor, partnerId, come } = await stage(2, 1)
  const member = await come({ partnerId })
  const first = await come()
  const stranger = await come()
  const second = await come({ partnerId })
  await giveBack(visitor, { token: registrationToken(member.id) })
  const stateOf = async ({ id }: { id: string }) =>
    (await visitor.db.place.findFirst({ where: { registrationId: id } }))?.state
  expect(await stateOf(second)).toBe('confirmed')
  expect(await stateOf(stranger)).toBe('waiting')
  await giveBack(visitor, { token: registrationToken(first.id) })
  expect(await stateOf(stranger)).toBe('confirmed')
})

test('on its day the unused share opens to all: by the job, and before it by whoever comes', async () => {
  const { visitor, share, come } = await stage(2, 2)
  const waits = await come()
  expect(waits.state).toBe('waiting')
  await visitor.db.share.updateMany({ where: { id: share.id }, data: { until: new Date(Date.now() - 1000) } })
  expect((await come()).state).toBe('confirmed')
  const stateOf = (id: string) => visitor.db.place.findFirst({ where: { registrationId: id } })
  expect(await stateOf(waits.id)).toMatchObject({ state: 'confirmed', shareId: null })
  await recurringHandlers['registrations.settle']?.()
  expect(await visitor.db.share.findFirst()).toMatchObject({ openedAt: expect.any(Date), taken: 0 })
})

test('the job alone opens a share and lets people move up', async () => {
  const { visitor, share, come } = await stage(1, 1)
  const waits = await come()
  await visitor.db.share.updateMany({ where: { id: share.id }, data: { until: new Date(Date.now() - 1000) } })
  await recurringHandlers['registrations.settle']?.()
  await recurringHandlers['registrations.settle']?.()
  expect(await visitor.db.place.findFirst({ where: { registrationId: waits.id } })).toMatchObject({
    state: 'confirmed',
  })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.moved-up' } })).toBe(1)
})

test('one limit over two pools: together no more, and the longest wait wins what comes free', async () => {
  const { visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 9 }, { capacity: 9 }] })
  const pools = event.parts[0]?.pools.map((pool) => pool.id) ?? []
  const limit = await aLimit(visitor, event.id, 3, pools)
  const come = (n: 0 | 1) => written(visitor, { eventId: event.id, poolIds: [pools[n] ?? ''] })
  const all = await Promise.all(Array.from({ length: 12 }, (_, i) => come((i % 2) as 0 | 1)))
  expect(all.filter((one) => one.state === 'confirmed')).toHaveLength(3)
  expect(await visitor.db.limit.findFirst()).toMatchObject({ taken: 3 })
  const [oldest] = await visitor.db.place.findMany({
    where: { state: 'waiting' },
    orderBy: { changedAt: 'asc' },
  })
  const holds = all.find((one) => one.state === 'confirmed')
  await giveBack(visitor, { token: registrationToken(holds?.id ?? '') })
  expect(await visitor.db.place.findFirst({ where: { id: oldest?.id ?? '' } })).toMatchObject({
    state: 'confirmed',
  })
  expect(await visitor.db.limit.findFirst({ where: { id: limit.id } })).toMatchObject({ taken: 3 })
}, 60_000)

test('negative control: who reads the limit and then writes fills it twice', async () => {
  const { visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 20 }, { capacity: 20 }] })
  const pools = event.parts[0]?.pools.map((pool) => pool.id) ?? []
  const { id } = await aLimit(visitor, event.id, 3, pools)
  const sold = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const { taken, capacity } = await visitor.db.limit.findFirstOrThrow({ where: { id } })
      if (taken >= capacity) return false
      await visitor.db.pool.updateMany({
        where: { id: pools[i % 2] ?? '' },
        data: { taken: { increment: 1 } },
      })
      await visitor.db.limit.updateMany({ where: { id }, data: { taken: taken + 1 } })
      return true
    }),
  )
  expect(sold.filter(Boolean).length).toBeGreaterThan(3)
})
