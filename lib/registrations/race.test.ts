import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { withoutLock } from '@/lib/testing/unlocked'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { somebody, typed } from '@/prisma/factories/registrations'
import { register } from './commands'

afterAll(closeQueue)

const people = 60
const places = 10

async function crowd(n: number) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: places }] })
  const pool = event.parts[0]?.pools[0]
  if (!pool) throw new Error('the event has a pool')
  const ctxs = await Promise.all(
    Array.from({ length: n }, async () => (await somebody(network, visitor)).ctx),
  )
  return { ctx: visitor, event, pool, ctxs }
}

const ask = (statement: string) => db.$queryRawUnsafe(statement)
const takenOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.pool.findFirstOrThrow({ where: { id }, select: { taken: true } })).taken

test(`${people} at once for the last ${places} places: exactly ${places}, the rest wait in dense order`, async () => {
  const { ctx, event, pool, ctxs } = await crowd(people)
  const answers = await Promise.all(ctxs.map((one) => register(one, typed(event))))
  const rows = await ctx.db.place.findMany({ where: { poolId: pool.id }, orderBy: { arrivalNo: 'asc' } })
  expect(answers.filter((answer) => answer.done === 'confirmed')).toHaveLength(places)
  expect(rows.filter((row) => row.state === 'confirmed')).toHaveLength(places)
  expect(await takenOf(ctx, pool.id)).toBe(places)
  expect(rows.map((row) => row.arrivalNo)).toEqual(rows.map((_, i) => i + 1))
  expect(rows.slice(0, places).every((row) => row.state === 'confirmed')).toBe(true)
  const mails = await ctx.db.outbox.groupBy({ by: ['kind'], _count: { _all: true } })
  expect(Object.fromEntries(mails.map((mail) => [mail.kind, mail._count._all]))).toEqual({
    'registrations.confirmed': places,
    'registrations.waiting': people - places,
  })
}, 60_000)

test('negative control: the same engine without the lock on the row sells places twice', async () => {
  const { ctx, event, pool, ctxs } = await crowd(people)
  const answers = await withoutLock(ask, pool.id, () =>
    Promise.all(ctxs.map((one) => register(one, typed(event)))),
  )
  const sold = answers.filter((answer) => answer.done === 'confirmed').length
  expect(sold).toBeGreaterThan(places)
  // Who was told to wait may have moved up since, into a place that is not there either.
  const confirmed = await ctx.db.place.count({ where: { poolId: pool.id, state: 'confirmed' } })
  expect(confirmed).toBeGreaterThanOrEqual(sold)
  // The counter itself never rose above the capacity: it is what was read and written down, not what is true.
  expect(await takenOf(ctx, pool.id)).toBeLessThanOrEqual(places)
}, 60_000)

test('beside it, pools are held as ever', async () => {
  const [off, on] = [await crowd(1), await crowd(people)]
  await withoutLock(ask, off.pool.id, () => Promise.all(on.ctxs.map((one) => register(one, typed(on.event)))))
  const rows = await on.ctx.db.place.findMany({
    where: { poolId: on.pool.id },
    orderBy: { arrivalNo: 'asc' },
  })
  expect(rows.filter((row) => row.state === 'confirmed')).toHaveLength(places)
  expect(rows.map((row) => row.arrivalNo)).toEqual(rows.map((_, i) => i + 1))
  expect(await takenOf(on.ctx, on.pool.id)).toBe(places)
}, 60_000)

test('the same person from five tabs at once: one registration, one mail', async () => {
  const { ctx, event, ctxs } = await crowd(1)
  const [one] = ctxs
  if (!one) throw new Error('somebody is there')
  const answers = await Promise.all(Array.from({ length: 5 }, () => register(one, typed(event))))
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  expect(await ctx.db.registration.count()).toBe(1)
  expect(await ctx.db.outbox.count()).toBe(1)
}, 30_000)
