import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration, typed } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { registrationToken } from '../link'
import { changeInput } from '../schema'
import { change, giveBack } from './commands'

afterAll(closeQueue)

const states = async (ctx: Ctx) =>
  (await ctx.db.place.findMany({ orderBy: [{ poolId: 'asc' }, { arrivalNo: 'asc' }] })).map(
    (place) => place.state,
  )
const lastMail = (ctx: Ctx) => ctx.db.outbox.findFirst({ orderBy: { createdAt: 'desc' } })

test('a place that is given back goes to whoever waits first, in the same moment and with a mail', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const first = await aRegistration(network, visitor, event)
  const second = await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  await giveBack(visitor, { token: registrationToken(first.id) })
  expect(await states(visitor)).toEqual(['given_back', 'confirmed', 'waiting'])
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
  expect(await lastMail(visitor)).toMatchObject({
    kind: 'registrations.moved-up',
    address: second.address.email,
  })
})

test('giving back twice, or from three tabs, is once', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 3 }] })
  const { id } = await aRegistration(network, visitor, event)
  const token = registrationToken(id)
  await Promise.all([
    giveBack(visitor, { token }),
    giveBack(visitor, { token }),
    giveBack(visitor, { token }),
  ])
  await giveBack(visitor, { token })
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 0 })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.given-back' } })).toBe(1)
})

test('who gave back can register again, at the end of the line', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const first = await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  await giveBack(visitor, { token: registrationToken(first.id) })
  expect(await register(first.ctx, typed(event))).toMatchObject({ id: first.id, done: 'waiting' })
  expect(await visitor.db.place.findFirst({ where: { registrationId: first.id } })).toMatchObject({
    arrivalNo: 3,
  })
})

test('after it began, nothing changes any more', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const { id } = await aRegistration(network, visitor, event)
  await visitor.db.event.update({
    where: { id: event.id },
    data: { startsAt: new Date(Date.now() - 60_000) },
  })
  await expect(giveBack(visitor, { token: registrationToken(id) })).rejects.toMatchObject({
    reason: 'registration.eventBegan',
  })
})

test('a wrong link and a link of another network are the same: not found', async () => {
  const { network, visitor } = await aNetwork()
  const other = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const { id } = await aRegistration(network, visitor, event)
  const notFound = { code: 'NotFound', reason: 'registration.link' }
  await expect(giveBack(visitor, { token: 'guessed' })).rejects.toMatchObject(notFound)
  await expect(giveBack(other.ctx, { token: registrationToken(id) })).rejects.toMatchObject(notFound)
})

async function twoPools(online: number) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }, { capacity: online, mode: 'online' }] })
  const [onsite, stream] = event.parts[0]?.pools ?? []
  const first = await aRegistration(network, visitor, event)
  const second = await aRegistration(network, visitor, event)
  const to = (id: string, pool?: { id: string }) =>
    change(
      visitor,
      changeInput.parse({ token: registrationToken(id), places: [pool?.id ?? ''].filter(Boolean) }),
    )
  return { visitor, event, onsite, stream, first, second, to }
}

test('moving from on site to online lets the next one in', async () => {
  const { visitor, onsite, stream, first, second, to } = await twoPools(5)
  await to(first.id, stream)
  const place = (registrationId: string, pool?: { id: string }) =>
    visitor.db.place.findFirst({ where: { registrationId, poolId: pool?.id ?? '' } })
  expect(await place(first.id, onsite)).toMatchObject({ state: 'given_back' })
  expect(await place(first.id, stream)).toMatchObject({ state: 'confirmed' })
  expect(await place(second.id, onsite)).toMatchObject({ state: 'confirmed' })
  expect(await visitor.db.pool.findMany({ orderBy: { position: 'asc' }, select: { taken: true } })).toEqual([
    { taken: 1 },
    { taken: 1 },
  ])
})

test('who wants a full pool keeps the place held until the new one is won', async () => {
  const { visitor, onsite, stream, first, second, to } = await twoPools(1)
  await to(second.id, stream)
  const placeOf = (registrationId: string, pool?: { id: string }) =>
    visitor.db.place.findFirst({ where: { registrationId, poolId: pool?.id ?? '' } })
  await to(first.id, stream)
  expect(await placeOf(first.id, onsite)).toMatchObject({ state: 'confirmed' })
  const held = await placeOf(first.id, onsite)
  expect(await placeOf(first.id, stream)).toMatchObject({ state: 'waiting', replacesId: held?.id })
  await giveBack(visitor, { token: registrationToken(second.id) })
  expect(await placeOf(first.id, onsite)).toMatchObject({ state: 'given_back' })
  expect(await placeOf(first.id, stream)).toMatchObject({ state: 'confirmed', replacesId: null })
  expect(await lastMail(visitor)).toMatchObject({ kind: 'registrations.moved-up' })
})

test('a switch that is won lets the next one into the place left', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }, { capacity: 1, mode: 'online' }] })
  const [onsite, stream] = event.parts[0]?.pools ?? []
  const here = { places: [onsite?.id ?? ''] }
  const online = { places: [stream?.id ?? ''] }
  const a = await aRegistration(network, visitor, event, here)
  const b = await aRegistration(network, visitor, event, online)
  const c = await aRegistration(network, visitor, event, online)
  await change(visitor, changeInput.parse({ token: registrationToken(b.id), ...here }))
  expect(await visitor.db.place.count({ where: { registrationId: b.id, state: 'confirmed' } })).toBe(1)
  await giveBack(visitor, { token: registrationToken(a.id) })
  const confirmed = await visitor.db.place.findMany({
    where: { state: 'confirmed' },
    orderBy: { poolId: 'asc' },
    select: { registrationId: true, poolId: true },
  })
  expect(confirmed).toEqual([
    { registrationId: b.id, poolId: onsite?.id },
    { registrationId: c.id, poolId: stream?.id },
  ])
})

test('who changes their mind while waiting keeps what they have', async () => {
  const { visitor, onsite, stream, first, to } = await twoPools(0)
  await to(first.id, stream)
  await to(first.id, onsite)
  expect(
    await visitor.db.place.findMany({ where: { registrationId: first.id }, select: { state: true } }),
  ).toEqual(expect.arrayContaining([{ state: 'confirmed' }, { state: 'given_back' }]))
  expect(await visitor.db.pool.findMany({ orderBy: { position: 'asc' }, select: { taken: true } })).toEqual([
    { taken: 1 },
    { taken: 0 },
  ])
})

test('two who swap at once both get their way, and counters equal counts', async () => {
  const { visitor, onsite, stream, first, second, to } = await twoPools(1)
  await to(second.id, stream)
  await Promise.allSettled([to(first.id, stream), to(second.id, onsite)])
  for (const pool of [onsite, stream]) {
    const taken = await visitor.db.place.count({ where: { poolId: pool?.id ?? '', state: 'confirmed' } })
    expect(await visitor.db.pool.findFirst({ where: { id: pool?.id ?? '' } })).toMatchObject({ taken })
  }
})
