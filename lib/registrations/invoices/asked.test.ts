import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aPaidEvent, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation, aPerson } from '@/prisma/factories/people'
import { aRegistration, typed } from '@/prisma/factories/registrations'
import { enter } from '../enter'
import { openParty } from '../parties/commands'
import { reconcile } from './issue'
import { askedInvoiceTo } from './schema'

afterAll(closeQueue)

const addressee = async (ctx: Awaited<ReturnType<typeof aNetwork>>['ctx'], registrationId: string) =>
  (await ctx.db.invoice.findFirstOrThrow({ where: { registrationId } })).addressee

test('an order number said with the registration stands on the invoice, beside what is known', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  await withBilling(network)
  const event = await aPaidEvent(visitor)
  const prices = { [event.parts[0]?.id ?? '']: 6000 }
  const { id } = await aRegistration(network, visitor, event, {
    prices,
    organisation: 'Amt für Proben',
    invoice: { orderNumber: '4500-17' },
  })
  await reconcile(ctx, id)
  expect(await addressee(ctx, id)).toMatchObject({ recipient: 'Amt für Proben', orderNumber: '4500-17' })
})

test('where there is nothing to pay, nothing of it is kept; nothing said is nothing', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const { id } = await aRegistration(network, visitor, event, { invoice: { orderNumber: '4500-17' } })
  expect(await ctx.db.registration.findFirst({ where: { id } })).toMatchObject({ invoiceTo: null })
  expect(typed(event, { invoice: { recipient: '', orderNumber: ' ' } }).invoice).toBeNull()
  expect(askedInvoiceTo.safeParse({ leitwegId: '04011000-1234512345-07' }).success).toBe(false)
})

test('what a desk says holds for all of its invoices, over the words of the institution', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  await withBilling(network)
  const event = await aPaidEvent(visitor)
  const town = await anOrganisation(visitor)
  await ctx.db.organisation.updateMany({
    where: { id: town.id },
    data: {
      billing: { recipient: null, street: 'Rathausplatz 1', postalCode: '12345', city: 'Musterhausen' },
      orderNumber: 'ALT-1',
    },
  })
  const plan = { eventId: event.id, size: 2, deadline: new Date(Date.now() + 9e7), byName: 'Petra' }
  const said = askedInvoiceTo.parse({ orderNumber: '4500-17' })
  for (const unit of [null, 'Bürgerservice']) {
    const { person } = await aPerson(visitor)
    const { id } = await ctx.db.$transaction(async (tx) => {
      const invoiceTo = said && { ...said, unit }
      const party = await openParty(tx, ctx, { ...plan, organisationId: town.id, invoiceTo })
      return enter(tx, ctx, {
        eventId: event.id,
        personId: person.id,
        poolIds: [event.parts[0]?.pools[0]?.id ?? ''],
        language: 'de',
        organisation: town.name,
        organisationId: town.id,
        partyId: party.id,
        completed: true,
        tell: null,
      })
    })
    await reconcile(ctx, id)
    expect(await addressee(ctx, id)).toMatchObject({
      recipient: town.name,
      unit,
      street: 'Rathausplatz 1',
      orderNumber: '4500-17',
      institution: true,
    })
  }
})
