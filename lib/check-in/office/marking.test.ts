import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { markAbsent, markPresent } from '@/lib/registrations/office/presence/commands'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { passThrough } from '../commands'
import type { Door } from '../context'
import { absent, cameTo, doorLog } from './queries'

afterAll(closeQueue)

/** An event that runs, one person with a place there, and a door. */
async function running() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, {
    startsAt: new Date(Date.now() - 3_600_000),
    pools: [{ capacity: 5 }],
  })
  const guest = await aGuestOf(visitor, event)
  const door: Door = { ctx, event, poolId: null, deviceId: null }
  const scan = (ago: number | null = null) =>
    passThrough(door, { id: crypto.randomUUID(), by: { ticket: guest.ticket }, direction: 'in', ago })
  const channels = async () =>
    (await ctx.db.checkIn.findMany({ select: { channel: true } })).map(({ channel }) => channel)
  return { ctx, event, guest, scan, channels }
}

test('whoever the office entered and the door lets in counts once: by the door', async () => {
  const { ctx, event, guest, scan, channels } = await running()
  await markPresent(ctx, { id: guest.id })
  expect(await channels()).toEqual(['office'])
  expect([...(await cameTo(ctx, event.id)).values()]).toEqual([1])
  expect(await absent(ctx, event.id)).toEqual([])
  expect((await doorLog(ctx, event.id)).marked).toMatchObject([{ id: guest.id, name: 'Muster, Kim' }])
  expect(await scan(60_000)).toMatchObject({ verdict: 'in' })
  expect(await channels()).toEqual(['door'])
  await markPresent(ctx, { id: guest.id })
  await markAbsent(ctx, { id: guest.id })
  expect(await channels()).toEqual(['door'])
})

test('four of the office and the door at once: one entry', async () => {
  const { ctx, guest, scan, channels } = await running()
  const mark = () => markPresent(ctx, { id: guest.id })
  await Promise.all([mark(), mark(), scan(), mark(), mark()])
  expect(await channels()).toEqual(['door'])
})

test('negative control: without holding the row, two of the office count somebody twice', async () => {
  const { ctx, guest, channels } = await running()
  const unheld = () =>
    ctx.db.$transaction(async (tx) => {
      if ((await tx.checkIn.count({ where: { registrationId: guest.id } })) > 0) return
      const entry = { networkId: ctx.network.id, registrationId: guest.id, byName: 'Büro', channel: 'office' }
      await tx.checkIn.create({ data: { ...entry, direction: 'in', at: new Date() } })
    })
  await Promise.all(Array.from({ length: 8 }, unheld))
  expect((await channels()).length).toBeGreaterThan(1)
})
