import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { closeQueue } from '@/lib/jobs/queue'
import { retrying } from '@/lib/retry'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration, somebody, typed } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { registrationToken } from '../link'
import { giveBack } from './commands'
import { handPlace } from './handing'

afterAll(closeQueue)

const hand = (ctx: Ctx, from: string, personId: string) =>
  retrying(() => ctx.db.$transaction((tx) => handPlace(tx, ctx, from, { personId })))
const answered = (act: Promise<unknown>) =>
  act.catch((error) => {
    if (!(error instanceof Refusal)) throw error
    return null
  })

async function stage(capacity = 1) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity }] })
  const first = await aRegistration(network, visitor, event)
  const waits = await aRegistration(network, visitor, event)
  const heir = await somebody(network, visitor)
  return { network, visitor, event, first, waits, heir }
}

test('the heir has the place, a link of their own, and nobody moves up or back', async () => {
  const { visitor, first, waits, heir } = await stage()
  const { id } = await hand(visitor, first.id, heir.person.id)
  expect(id).not.toBe(first.id)
  expect(await visitor.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })).toMatchObject([
    { registrationId: id, state: 'confirmed', arrivalNo: 1 },
    { registrationId: waits.id, state: 'waiting', arrivalNo: 2 },
  ])
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
  expect(await visitor.db.registration.findFirst({ where: { id: first.id } })).toMatchObject({
    givenBackAt: expect.any(Date),
  })
  await giveBack(visitor, { token: registrationToken(first.id) })
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
})

test('who passed their place on can register again, and be given it back', async () => {
  const { visitor, event, first, heir } = await stage()
  const { id } = await hand(visitor, first.id, heir.person.id)
  expect(await register(first.ctx, typed(event))).toMatchObject({ id: first.id, done: 'waiting' })
  await giveBack(visitor, { token: registrationToken(first.id) })
  await hand(visitor, id, first.person.id)
  expect(await visitor.db.place.findFirst({ where: { state: 'confirmed' } })).toMatchObject({
    registrationId: first.id,
    arrivalNo: 1,
  })
})

test('nobody gets two registrations, and what is back cannot be passed on', async () => {
  const { visitor, first, waits, heir } = await stage()
  await expect(hand(visitor, first.id, waits.person.id)).rejects.toMatchObject({
    reason: 'registration.already',
  })
  await hand(visitor, first.id, heir.person.id)
  await expect(hand(visitor, first.id, heir.person.id)).rejects.toMatchObject({
    reason: 'registration.givenBack',
  })
})

test('passed on to five at once while it is given back: one of them has it, or who waited', async () => {
  const { network, visitor, first, waits } = await stage()
  const heirs = await Promise.all(Array.from({ length: 5 }, () => somebody(network, visitor)))
  const made = await Promise.all([
    ...heirs.map((heir) => answered(hand(visitor, first.id, heir.person.id))),
    answered(giveBack(visitor, { token: registrationToken(first.id) })),
  ])
  const passed = made.slice(0, 5).filter((one) => one !== null)
  const confirmed = await visitor.db.place.findMany({ where: { state: 'confirmed' } })
  expect(confirmed).toHaveLength(1)
  expect(passed.length).toBeLessThanOrEqual(1)
  expect(confirmed[0]?.registrationId).toBe((passed[0] as { id: string } | undefined)?.id ?? waits.id)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
}, 30_000)
