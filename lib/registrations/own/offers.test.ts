import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration, typed } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { recurringHandlers } from '../jobs'
import { registrationToken } from '../link'
import { changeInput } from '../schema'
import { change, giveBack } from './commands'
import { acceptOffer, declineOffer } from './offers'

afterAll(closeQueue)

async function stage(more: { needsConfirmation?: boolean; online?: boolean } = {}) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, {
    needsConfirmation: more.needsConfirmation ?? false,
    pools: [
      { capacity: 1, offerHours: 24 },
      ...(more.online ? [{ capacity: 1, mode: 'online' as const }] : []),
    ],
  })
  const holds = await aRegistration(network, visitor, event)
  const placeOf = (registrationId: string) =>
    visitor.db.place.findFirst({ where: { registrationId }, orderBy: { arrivalNo: 'desc' } })
  const mails = async (kind: string) => visitor.db.outbox.count({ where: { kind: `registrations.${kind}` } })
  const free = () => giveBack(visitor, { token: registrationToken(holds.id) })
  const answer = async (id: string) => ({
    token: registrationToken(id),
    place: (await placeOf(id))?.id ?? '',
  })
  const late = () =>
    visitor.db.place.updateMany({
      where: { state: 'offered' },
      data: { heldUntil: new Date(Date.now() - 1000) },
    })
  return { network, visitor, event, holds, placeOf, mails, free, answer, late }
}

test('a place that comes free is offered to whoever waits first, and counts as taken', async () => {
  const { network, visitor, event, placeOf, mails, free } = await stage()
  const first = await aRegistration(network, visitor, event)
  await free()
  const { heldUntil, ...place } = (await placeOf(first.id)) ?? {}
  expect(place).toMatchObject({ state: 'offered' })
  expect(Math.round(((heldUntil?.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(24)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
  const late = await aRegistration(network, visitor, event)
  expect(await placeOf(late.id)).toMatchObject({ state: 'waiting' })
  expect(await mails('offered')).toBe(1)
})

test('accepting it, twice or from three tabs, is once', async () => {
  const { network, visitor, event, placeOf, mails, free, answer } = await stage()
  const first = await aRegistration(network, visitor, event)
  await free()
  const offer = await answer(first.id)
  await Promise.all([acceptOffer(visitor, offer), acceptOffer(visitor, offer), acceptOffer(visitor, offer)])
  expect(await placeOf(first.id)).toMatchObject({ state: 'confirmed', heldUntil: null })
  expect(await mails('confirmed')).toBe(2)
  await expect(declineOffer(visitor, offer)).rejects.toMatchObject({ reason: 'registration.offerAccepted' })
})

test('where the office confirms, an accepted place is asked for', async () => {
  const { network, visitor, event, placeOf, free, answer } = await stage({ needsConfirmation: true })
  const first = await aRegistration(network, visitor, event)
  await free()
  await acceptOffer(visitor, await answer(first.id))
  expect(await placeOf(first.id)).toMatchObject({ state: 'requested' })
})

test('declined, it is offered to the next, and who declined is out', async () => {
  const { network, visitor, event, placeOf, free, answer } = await stage()
  const first = await aRegistration(network, visitor, event)
  const second = await aRegistration(network, visitor, event)
  await free()
  await declineOffer(visitor, await answer(first.id))
  expect(await placeOf(second.id)).toMatchObject({ state: 'offered' })
  expect(await visitor.db.registration.findFirst({ where: { id: first.id } })).toMatchObject({
    givenBackAt: expect.any(Date),
  })
})

test('past its deadline it goes to the next; who lost it hears so and can wait again', async () => {
  const { network, visitor, event, placeOf, mails, free, answer, late } = await stage()
  const first = await aRegistration(network, visitor, event)
  const second = await aRegistration(network, visitor, event)
  await free()
  const offer = await answer(first.id)
  await late()
  await recurringHandlers['registrations.settle']?.()
  await recurringHandlers['registrations.settle']?.()
  expect(await placeOf(first.id)).toMatchObject({ state: 'given_back' })
  expect(await placeOf(second.id)).toMatchObject({ state: 'offered' })
  expect(await mails('offer-expired')).toBe(1)
  await expect(acceptOffer(visitor, offer)).rejects.toMatchObject({ reason: 'registration.offerOver' })
  expect(await register(first.ctx, typed(event))).toMatchObject({ done: 'waiting' })
})

test('accepted a moment too late, it is over, and the next one has it already', async () => {
  const { network, visitor, event, placeOf, free, answer, late } = await stage()
  const first = await aRegistration(network, visitor, event)
  const second = await aRegistration(network, visitor, event)
  await free()
  const offer = await answer(first.id)
  await late()
  await expect(acceptOffer(visitor, offer)).rejects.toMatchObject({ reason: 'registration.offerOver' })
  expect(await placeOf(second.id)).toMatchObject({ state: 'offered' })
})

test('an offer to switch keeps the place held until it is accepted', async () => {
  const { network, visitor, event, placeOf, free, answer } = await stage({ online: true })
  const [onsite, stream] = event.parts[0]?.pools ?? []
  const first = await aRegistration(network, visitor, event, { places: [stream?.id] })
  const next = await aRegistration(network, visitor, event, { places: [stream?.id] })
  await change(visitor, changeInput.parse({ token: registrationToken(first.id), places: [onsite?.id] }))
  await free()
  const offer = await answer(first.id)
  expect(
    await visitor.db.place.findMany({ where: { registrationId: first.id }, orderBy: { poolId: 'asc' } }),
  ).toMatchObject([{ state: 'offered' }, { state: 'confirmed' }])
  await acceptOffer(visitor, {
    ...offer,
    place: (await visitor.db.place.findFirst({ where: { state: 'offered' } }))?.id ?? '',
  })
  expect(await visitor.db.place.count({ where: { registrationId: first.id, state: 'confirmed' } })).toBe(1)
  expect(await placeOf(next.id)).toMatchObject({ state: 'confirmed' })
})

test('somebody else’s offer is not found', async () => {
  const { network, visitor, event, holds, free, answer } = await stage()
  const first = await aRegistration(network, visitor, event)
  await free()
  const { place } = await answer(first.id)
  await expect(acceptOffer(visitor, { token: registrationToken(holds.id), place })).rejects.toMatchObject({
    code: 'NotFound',
  })
})
