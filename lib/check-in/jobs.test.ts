import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { recurringHandlers } from './jobs'

afterAll(closeQueue)

const day = 86_400_000

/** An event so many days ago, with somebody inside by one of two door devices, and their ticket. */
async function aDoor(daysAgo: number) {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const endsAt = new Date(Date.now() - daysAgo * day)
  const event = await anEvent(visitor, {
    startsAt: new Date(endsAt.getTime() - day / 4),
    endsAt,
    pools: [{ capacity: 5 }],
  })
  const { id, hash } = await aGuestOf(visitor, event)
  const networkId = ctx.network.id
  const device = async (label: string) => {
    const said = {
      label,
      byName: 'Kim Beispiel',
      seenAt: endsAt,
      expires: endsAt,
      tokenHash: `${label} ${id}`,
    }
    return (await ctx.db.device.create({ data: { networkId, eventId: event.id, ...said } })).id
  }
  const [used] = [await device('Tür Nord'), await device('Tür Süd')]
  const passage = { direction: 'in' as const, at: endsAt, byName: 'Tür Nord', deviceId: used }
  await ctx.db.checkIn.create({ data: { networkId, registrationId: id, ...passage } })
  await ctx.db.ticket.create({ data: { networkId, registrationId: id, tokenHash: hash } })
  await ctx.db.registration.updateMany({ where: { id }, data: { inside: true } })
  return ctx
}
const forget = async () => {
  for (let i = 0; i < 2; i++) await recurringHandlers['check-in.forget']?.()
}

test('30 days after an event tickets and unused devices are gone, of a used one only its label is left', async () => {
  const ctx = await aDoor(31)
  await forget()
  expect(await ctx.db.ticket.count()).toBe(0)
  expect(await ctx.db.device.findMany()).toMatchObject([{ label: 'Tür Nord', byName: null, seenAt: null }])
  expect(await ctx.db.checkIn.findMany()).toMatchObject([{ byName: 'Tür Nord', direction: 'in' }])
  expect(await ctx.db.registration.findMany()).toMatchObject([{ inside: false }])
})

test('until then everything stays', async () => {
  const ctx = await aDoor(29)
  await forget()
  expect([await ctx.db.ticket.count(), await ctx.db.device.count()]).toEqual([1, 2])
  expect(await ctx.db.device.findFirst({ where: { label: 'Tür Süd' } })).toMatchObject({
    byName: 'Kim Beispiel',
  })
  expect(await ctx.db.registration.findMany()).toMatchObject([{ inside: true }])
})
