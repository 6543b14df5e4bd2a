import { afterAll, expect, test } from 'vitest'
import { sealJoin } from '@/lib/events/places/join'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { giveBack } from '../own/commands'
import { join, passThrough } from './commands'

afterAll(closeQueue)

const room = 'https://video.example/raum'
const minute = 60_000

/** A registration for an event that begins in so many minutes, online, with a room. */
async function online(startsIn: number, lasts = 60) {
  const { network, visitor: ctx } = await aNetwork()
  const startsAt = new Date(Date.now() + 24 * 60 * minute)
  const event = await anEvent(ctx, {
    startsAt,
    pools: [{ capacity: 5, mode: 'online', joinUrl: sealJoin(room), joinMinutes: 15 }],
  })
  const registration = await aRegistration(network, ctx, event)
  const begins = new Date(Date.now() + startsIn * minute)
  await ctx.db.event.update({
    where: { id: event.id },
    data: { startsAt: begins, endsAt: new Date(begins.getTime() + lasts * minute) },
  })
  const token = registrationToken(registration.id)
  const pool = event.parts[0]?.pools[0]?.id ?? ''
  const press = async (browser = 'a', here?: 'yes') => {
    const answer = await join(ctx, { token, pool, ...(here ? { here } : {}) }, browser)
    return 'link' in answer ? answer.link : null
  }
  return { ctx, event, token, pool, press, registration }
}

test('the button makes a way that opens once, in the browser that pressed it, and counts presence', async () => {
  const { ctx, token, press } = await online(-5)
  const link = (await press()) ?? ''
  expect(await passThrough(ctx, token, link, 'b')).toBeNull()
  expect(await passThrough(ctx, token, link, 'a')).toBe(room)
  expect(await passThrough(ctx, token, link, 'a')).toBeNull()
  expect(await ctx.db.checkIn.findMany({ select: { direction: true, channel: true } })).toEqual([
    { direction: 'in', channel: 'online' },
  ])
})

test('of ten that open one way at once, one gets in; and whoever comes twice a day counts once', async () => {
  const { ctx, token, press } = await online(-5)
  const link = (await press()) ?? ''
  const opened = await Promise.all(Array.from({ length: 10 }, () => passThrough(ctx, token, link, 'a')))
  expect(opened.filter(Boolean)).toEqual([room])
  const again = (await press()) ?? ''
  expect(await passThrough(ctx, token, again, 'a')).toBe(room)
  expect(await ctx.db.checkIn.count()).toBe(1)
})

test('after a minute the way is shut', async () => {
  const { ctx, token, press } = await online(-5)
  const link = (await press()) ?? ''
  await ctx.db.joinLink.updateMany({ data: { expires: new Date(Date.now() - 1) } })
  expect(await passThrough(ctx, token, link, 'a')).toBeNull()
  expect(await ctx.db.checkIn.count()).toBe(0)
})

test('a second device is told so, and may go on; then the first one is told', async () => {
  const { ctx, token, press } = await online(-5)
  await passThrough(ctx, token, (await press('a')) ?? '', 'a')
  expect(await press('b')).toBeNull()
  const link = (await press('b', 'yes')) ?? ''
  expect(await passThrough(ctx, token, link, 'b')).toBe(room)
  expect(await press('a')).toBeNull()
  expect(await press('b')).not.toBeNull()
})

test('outside the window there is no way in, and a clear answer', async () => {
  await expect((await online(16)).press()).rejects.toMatchObject({ reason: 'registration.roomNotYet' })
  await expect((await online(-70)).press()).rejects.toMatchObject({ reason: 'registration.roomOver' })
  expect(await (await online(14)).press()).not.toBeNull()
})

test('without a confirmed place there is no room, whether waiting, given back, or of another network', async () => {
  const { ctx, press, token, pool } = await online(14)
  const noRoom = { code: 'NotFound', reason: 'registration.noRoom' }
  await ctx.db.place.updateMany({ data: { state: 'offered' } })
  await expect(press()).rejects.toMatchObject(noRoom)
  await ctx.db.place.updateMany({ data: { state: 'confirmed' } })
  await giveBack(ctx, { token })
  await expect(press()).rejects.toMatchObject(noRoom)
  const other = await aNetwork()
  await expect(join(other.ctx, { token, pool }, 'a')).rejects.toMatchObject({ code: 'NotFound' })
})

test('whoever gives the place back in between does not get in', async () => {
  const { ctx, token, press } = await online(14)
  const link = (await press()) ?? ''
  await giveBack(ctx, { token })
  expect(await passThrough(ctx, token, link, 'a')).toBeNull()
})

test('an address that is not https is never redirected to', async () => {
  const { ctx, token, press } = await online(-5)
  await ctx.db.pool.updateMany({ data: { joinUrl: sealJoin('javascript:alert(1)') } })
  expect(await passThrough(ctx, token, (await press()) ?? '', 'a')).toBeNull()
})
