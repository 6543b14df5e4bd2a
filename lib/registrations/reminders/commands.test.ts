import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { notify } from '../notice'
import { giveBack } from '../own/commands'
import { noticeOf } from '../records'
import { remind, tellOnce, thank } from './commands'

afterAll(closeQueue)
// A Saturday noon in Berlin; the event is on Tuesday.
beforeEach(() => void vi.stubEnv('KONVENT_NOW', '2026-11-21T11:00:00Z'))
afterEach(() => vi.unstubAllEnvs())

const startsAt = new Date('2026-11-24T09:00:00Z')
const twoDaysAgo = new Date('2026-11-19T11:00:00Z')

async function crowd(people: number, wishes = {}) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { startsAt, pools: [{ capacity: people }], ...wishes })
  const all = []
  for (let i = 0; i < people; i++) all.push(await aRegistration(network, visitor, event))
  await visitor.db.place.updateMany({ data: { changedAt: twoDaysAgo } })
  return { ctx: visitor, event, all }
}
const mails = (ctx: Ctx, kind: string) => ctx.db.outbox.count({ where: { kind: `registrations.${kind}` } })

test('everybody with a place is asked once, however many workers run at once and how often', async () => {
  const { ctx } = await crowd(12)
  await Promise.all([remind(ctx), remind(ctx), remind(ctx)])
  await remind(ctx)
  expect(await mails(ctx, 'reminder')).toBe(12)
  expect(
    new Set(
      (await ctx.db.outbox.findMany({ where: { kind: 'registrations.reminder' } })).map((m) => m.address),
    ).size,
  ).toBe(12)
})

test('negative control: looking first and writing then asks the same people again', async () => {
  const { ctx, all } = await crowd(6)
  const naive = (id: string) =>
    ctx.db.$transaction(async (tx) => {
      const row = await tx.registration.findFirstOrThrow({ where: { id }, select: { remindedAt: true } })
      if (row.remindedAt) return
      const { facts, to } = await noticeOf(tx, id)
      await notify(tx, ctx.network, 'reminder', to, facts)
      await tx.registration.updateMany({ where: { id }, data: { remindedAt: new Date() } })
    })
  await Promise.all(all.flatMap(({ id }) => [naive(id), naive(id), naive(id)]))
  expect(await mails(ctx, 'reminder')).toBeGreaterThan(6)
})

test('of two that claim one registration, one gets it', async () => {
  const { ctx, all } = await crowd(1)
  const id = all[0]?.id ?? ''
  const claims = await Promise.all(
    Array.from({ length: 6 }, () => ctx.db.$transaction((tx) => tellOnce(tx, ctx, 'reminder', id))),
  )
  expect(claims.filter(Boolean)).toHaveLength(1)
})

test('nobody is asked who gave back, who waits, who won the place today, or when the event is cancelled', async () => {
  const { ctx, event, all } = await crowd(3)
  const [first, second, third] = all
  await giveBack(ctx, { token: registrationToken(first?.id ?? '') })
  await ctx.db.place.updateMany({
    where: { registrationId: second?.id ?? '' },
    data: { changedAt: new Date('2026-11-21T10:00:00Z') },
  })
  await remind(ctx)
  const asked = await ctx.db.outbox.findMany({ where: { kind: 'registrations.reminder' } })
  expect(asked.map((mail) => mail.address)).toEqual([third?.address.email])
  await ctx.db.registration.updateMany({ data: { remindedAt: null } })
  await ctx.db.event.update({ where: { id: event.id }, data: { state: 'cancelled' } })
  await remind(ctx)
  expect(await mails(ctx, 'reminder')).toBe(1)
})

test('nobody is asked in the evening', async () => {
  const { ctx } = await crowd(1)
  vi.stubEnv('KONVENT_NOW', '2026-11-21T17:30:00Z')
  await remind(ctx)
  expect(await mails(ctx, 'reminder')).toBe(0)
})

async function over(people: number) {
  const made = await crowd(people)
  vi.stubEnv('KONVENT_NOW', '2026-11-25T11:00:00Z')
  return made
}
const scan = (ctx: Ctx, registrationId: string, channel = 'door') =>
  ctx.db.checkIn.create({
    data: {
      networkId: ctx.network.id,
      registrationId,
      direction: 'in',
      at: startsAt,
      byName: 'Einlass',
      channel,
    },
  })

test('whoever was there is thanked, once', async () => {
  const { ctx, all } = await over(3)
  await scan(ctx, all[1]?.id ?? '')
  await Promise.all([thank(ctx), thank(ctx)])
  await thank(ctx)
  const thanked = await ctx.db.outbox.findMany({ where: { kind: 'registrations.thanks' } })
  expect(thanked.map((mail) => mail.address)).toEqual([all[1]?.address.email])
})

test('where nobody was checked in, everybody with a place is thanked', async () => {
  const { ctx } = await over(3)
  await thank(ctx)
  expect(await mails(ctx, 'thanks')).toBe(3)
})

test('who came online counts for the online places only', async () => {
  const { ctx, all } = await over(2)
  await scan(ctx, all[0]?.id ?? '', 'online')
  await thank(ctx)
  expect(await mails(ctx, 'thanks')).toBe(2)
})
