import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { resend, setPrice } from './commands'
import { moveFor } from './places'
import { officeRegistration } from './queries'
import { moveInput, priceInput } from './schema'

afterAll(closeQueue)

async function twoPools(online: number, role: 'events' | 'board' = 'events') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const prices = [{ rule: 'everyone', cents: 8000 }]
  const event = await anEvent(visitor, {
    pools: [{ capacity: 1 }, { capacity: online, mode: 'online' }],
    prices,
  })
  const [part] = event.parts
  const [onsite, stream] = part?.pools ?? []
  const typed = { prices: { [part?.id ?? '']: '8000' } }
  const one = await aRegistration(network, visitor, event, typed)
  const version = async () => (await ctx.db.registration.findFirstOrThrow({ where: { id: one.id } })).version
  const move = async (pool?: { id: string }) =>
    moveFor(ctx, moveInput.parse({ id: one.id, version: await version(), places: [pool?.id], tell: '1' }))
  const place = (pool?: { id: string }) =>
    ctx.db.place.findFirst({ where: { registrationId: one.id, poolId: pool?.id ?? '' } })
  return { network, ctx, visitor, event, onsite, stream, one, typed, version, move, place }
}

test('the office moves somebody; who waited for the old place gets it; the price stays', async () => {
  const { network, ctx, visitor, event, onsite, stream, typed, one, move, place } = await twoPools(3)
  const next = await aRegistration(network, visitor, event, typed)
  await move(stream)
  expect(await place(stream)).toMatchObject({ state: 'confirmed' })
  expect(await place(onsite)).toMatchObject({ state: 'given_back' })
  expect(
    await ctx.db.place.findFirst({ where: { registrationId: next.id, poolId: onsite?.id ?? '' } }),
  ).toMatchObject({ state: 'confirmed' })
  expect(await ctx.db.registration.findFirst({ where: { id: one.id } })).toMatchObject({ priceCents: 8000 })
  expect(await ctx.db.outbox.count({ where: { kind: 'registrations.changed' } })).toBe(1)
})

test('into a full pool they wait and keep what they have', async () => {
  const { onsite, stream, move, place } = await twoPools(0)
  await move(stream)
  expect(await place(stream)).toMatchObject({ state: 'waiting' })
  expect(await place(onsite)).toMatchObject({ state: 'confirmed' })
})

test('pools of another event are refused, an old version is a conflict', async () => {
  const { ctx, visitor, one, move, onsite } = await twoPools(1)
  const other = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await expect(move(other.parts[0]?.pools[0])).rejects.toMatchObject({ code: 'Forbidden' })
  const old = moveInput.parse({ id: one.id, version: 77, places: [onsite?.id] })
  await expect(moveFor(ctx, old)).rejects.toMatchObject({ code: 'Conflict' })
})

test('another price is agreed with a reason in the log, but not beside an invoice', async () => {
  const { ctx, one, version } = await twoPools(1)
  const price = async (text: string) =>
    setPrice(
      ctx,
      priceInput.parse({ id: one.id, version: await version(), price: text, note: 'Vortragende' }),
    )
  await price('12,50')
  const row = await ctx.db.registration.findFirst({ where: { id: one.id } })
  expect(row).toMatchObject({ priceCents: 1250, priceReason: [{ cents: 1250, regularCents: 8000 }] })
  const entry = await ctx.db.audit.findFirst({ where: { action: 'registrations.price' } })
  expect(entry).toMatchObject({ before: { cents: 8000 }, after: { cents: 1250, note: 'Vortragende' } })
  await ctx.db.invoice.create({
    data: {
      networkId: ctx.network.id,
      registrationId: one.id,
      number: 'R-1',
      cents: 1250,
      sender: {},
      addressee: {},
      lines: [],
      reference: 'R-1',
      issuedOn: new Date(),
      dueOn: new Date(),
    },
  })
  await expect(price('0')).rejects.toMatchObject({ reason: 'registration.billed' })
})

test('the confirmation goes out once more, a few times an hour', async () => {
  const { ctx, one } = await twoPools(1)
  for (let i = 0; i < 3; i++) await resend(ctx, { id: one.id })
  expect(await ctx.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(4)
  await expect(resend(ctx, { id: one.id })).rejects.toMatchObject({ code: 'TooMany' })
})

test('its page tells everything; food and access only to those who prepare the event', async () => {
  const { network, ctx, one, event } = await twoPools(1)
  await ctx.db.registrationAnswer.create({
    data: {
      networkId: network.id,
      registrationId: one.id,
      key: 'diet',
      value: 'vegan',
      retention: 'diet',
    },
  })
  const page = await officeRegistration(ctx, event.id, one.id)
  expect(page).toMatchObject({ priceCents: 8000, places: [{ state: 'confirmed' }] })
  expect(page?.mails.map(({ kind }) => kind)).toEqual(['registrations.confirmed'])
  expect(page?.log?.map(({ action }) => action)).toEqual(['registrations.register'])
  expect(page?.answers).toEqual([])
  const board = await twoPools(1, 'board')
  expect((await officeRegistration(board.ctx, board.event.id, board.one.id))?.needs).toEqual([])
  expect(await officeRegistration(board.ctx, board.event.id, one.id)).toBeNull()
  await expect(resend(board.ctx, { id: board.one.id })).rejects.toMatchObject({ code: 'Forbidden' })
})
