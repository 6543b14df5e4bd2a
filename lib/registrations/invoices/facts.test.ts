import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { aPaidEvent, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { add } from '../office/adding/commands'
import { addInput } from '../office/adding/schema'
import { setPrice } from '../office/one/commands'
import { priceInput } from '../office/one/schema'
import { giveAllBack } from '../own/leaving'
import { factHandlers } from './jobs'

afterAll(closeQueue)

async function anOffice() {
  const made = await aNetwork({ role: 'events' })
  await withBilling(made.network)
  return { ...made, event: await aPaidEvent(made.visitor) }
}
const stated = async (id: string) =>
  (
    await db.$queryRaw<{ networkId: string; registrationId: string }[]>`
      SELECT data->>'networkId' AS "networkId", data->>'registrationId' AS "registrationId"
        FROM pgboss.job WHERE name = 'registration.changed' AND data->>'registrationId' = ${id}`
  ).length
const states = async (ctx: Ctx, registrationId: string) =>
  (await ctx.db.invoice.findMany({ where: { registrationId }, orderBy: { createdAt: 'asc' } })).map(
    ({ state, cents }) => `${state} ${cents}`,
  )
const takeUp = ({ network }: Ctx, registrationId: string) =>
  factHandlers['registration.changed']?.({ networkId: network.id, registrationId })

test('a price that the office agrees is a fact of its own: the invoice follows without the catch-up', async () => {
  const { ctx, network, visitor, event } = await anOffice()
  const { id } = await aRegistration(network, visitor, event, {
    prices: { [event.parts[0]?.id ?? '']: 6000 },
  })
  const before = await stated(id)
  await setPrice(ctx, priceInput.parse({ id, version: 0, price: '45,00', note: 'Vortragende' }))
  expect(await stated(id)).toBe(before + 1)
  await takeUp(ctx, id)
  expect(await states(ctx, id)).toEqual(['open 4500'])
})

test('who is written down and told nothing has an invoice all the same', async () => {
  const { ctx, visitor, event } = await anOffice()
  const { person } = await aPerson(visitor)
  const places = [event.parts[0]?.pools[0]?.id ?? '']
  const typed = { event: event.id, run: newId(), places, note: 'Anruf', personId: person.id, tell: 'no' }
  const { id } = await add(ctx, addInput.parse(typed))
  expect(await ctx.db.outbox.count()).toBe(0)
  expect(await stated(id)).toBe(1)
  await takeUp(ctx, id)
  expect(await states(ctx, id)).toEqual(['open 6000'])
})

test('a place that goes without a word takes its invoice back', async () => {
  const { ctx, network, visitor, event } = await anOffice()
  const { id } = await aRegistration(network, visitor, event, {
    prices: { [event.parts[0]?.id ?? '']: 6000 },
  })
  await takeUp(ctx, id)
  const before = await stated(id)
  await giveAllBack(visitor, id, { action: 'registrations.give-back', tell: false })
  expect(await stated(id)).toBe(before + 1)
  await takeUp(ctx, id)
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000'])
})
