import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { saveBilling } from '@/lib/networks/settings/commands'
import { anEvent } from '@/prisma/factories/events'
import { aBilling, anInvoice, aPaidEvent, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { giveBack } from '../own/commands'
import { catchUp } from './catch-up'
import { issueMissing, readdress, refund, reopen, settle, settleStatement } from './commands'
import { invoiceFilter } from './filter'
import { reconcile } from './issue'
import { saveInvoiceTo } from './own/commands'
import { invoicePage, invoiceSums, oneInvoice } from './queries'
import { remind } from './remind'

afterAll(closeQueue)

async function anOffice(role: 'events' | 'board' | 'admin' = 'events') {
  const made = await aNetwork({ role })
  await withBilling(made.network)
  return made
}
const states = async (ctx: Awaited<ReturnType<typeof anOffice>>['ctx'], registrationId: string) =>
  (await ctx.db.invoice.findMany({ where: { registrationId }, orderBy: { createdAt: 'asc' } })).map(
    ({ state, cents }) => `${state} ${cents}`,
  )
const paid = { act: 'paid' as const, on: null, note: null }
const address = {
  recipient: 'Stadt Musterhausen',
  unit: null,
  street: 'Rathausplatz 1',
  postalCode: '12345',
  city: 'Musterhausen',
  orderNumber: 'B-1',
  leitwegId: null,
}

test('a place for certain brings an invoice with its mail, once', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id, invoice } = await anInvoice(network, visitor)
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual(['open 6000'])
  const year = new Date().getUTCFullYear()
  expect(invoice.number).toBe(`${network.slug.toUpperCase()}-${year}-0001`)
  expect(invoice).toMatchObject({
    sender: { iban: aBilling.iban },
    lines: { items: [{ cents: 6000 }] },
  })
  expect(await ctx.db.outbox.count({ where: { kind: 'invoices.invoice' } })).toBe(1)
})

test('registering for money states the fact, registering for free does not', async () => {
  const { network, visitor } = await anOffice()
  const { id } = await anInvoice(network, visitor)
  const free = await aRegistration(network, visitor, await anEvent(visitor, { pools: [{ capacity: 5 }] }))
  const jobs = await db.$queryRaw<{ id: string }[]>`
    SELECT data->>'registrationId' AS id FROM pgboss.job WHERE name = 'registration.changed'
      AND data->>'networkId' = ${network.id}`
  expect(jobs.map((job) => job.id)).toContain(id)
  expect(jobs.map((job) => job.id)).not.toContain(free.id)
})

test('without billing data none is written; later the office writes what is missing', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await aPaidEvent(visitor)
  const prices = { [event.parts[0]?.id ?? '']: 6000 }
  const { id } = await aRegistration(network, visitor, event, { prices })
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual([])
  await withBilling(network)
  expect(await issueMissing(ctx, { event: event.id })).toBe(1)
  expect(await issueMissing(ctx, { event: event.id })).toBe(0)
})

test('given back before payment, the invoice is taken back by another number', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id } = await anInvoice(network, visitor)
  await giveBack(visitor, { token: registrationToken(id) })
  await reconcile(ctx, id)
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000'])
  expect(await ctx.db.outbox.count({ where: { kind: 'invoices.cancelled' } })).toBe(1)
})

test('given back after payment, the office refunds; who comes back owes anew', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id, invoice } = await anInvoice(network, visitor)
  await settle(ctx, { ...paid, ids: [invoice.id] })
  await giveBack(visitor, { token: registrationToken(id) })
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual(['paid 6000'])
  expect((await invoiceSums(ctx, null)).refundable).toEqual({ count: 1, cents: 6000 })
  expect((await oneInvoice(ctx, invoice.id))?.tooMuch).toBe(6000)
  await refund(ctx, { id: invoice.id, version: 1, on: null, note: 'krank' })
  expect(await states(ctx, id)).toEqual(['refunded 6000', 'cancelled -6000'])
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toHaveLength(2)
  await ctx.db.registration.updateMany({ where: { id }, data: { givenBackAt: null } })
  await ctx.db.place.updateMany({
    where: { registrationId: id },
    data: { state: 'confirmed', changedAt: new Date() },
  })
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual(['refunded 6000', 'cancelled -6000', 'open 6000'])
})

test('another amount takes the open one back and writes a new one; a paid one stays', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id } = await anInvoice(network, visitor)
  const row = await ctx.db.registration.findFirstOrThrow({ where: { id } })
  const lines = (row.priceReason as { cents: number }[]).map((line) => ({ ...line, cents: 8000 }))
  await ctx.db.registration.updateMany({ where: { id }, data: { priceReason: lines, priceCents: 8000 } })
  await reconcile(ctx, id)
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000', 'open 8000'])
})

test('who holds the link says to whom it goes; once settled, no more', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id } = await anInvoice(network, visitor)
  const token = registrationToken(id)
  await saveInvoiceTo(visitor, { token, ...address })
  await saveInvoiceTo(visitor, { token, ...address })
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000', 'open 6000'])
  const open = await ctx.db.invoice.findFirstOrThrow({ where: { registrationId: id, state: 'open' } })
  expect(open.addressee).toMatchObject({ recipient: 'Stadt Musterhausen', orderNumber: 'B-1' })
  await settle(ctx, { ...paid, ids: [open.id] })
  await expect(saveInvoiceTo(visitor, { token, ...address, city: 'Anderswo' })).rejects.toMatchObject({
    reason: 'invoices.paid',
  })
})

test('the office writes one anew for another address', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { id, invoice } = await anInvoice(network, visitor)
  const fresh = await readdress(ctx, { id: invoice.id, version: 0, ...address })
  expect(fresh).not.toBe(invoice.id)
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000', 'open 6000'])
  await expect(readdress(ctx, { id: invoice.id, version: 0, ...address })).rejects.toMatchObject({
    code: 'Conflict',
  })
})

test('several are paid at once, what is settled is left alone, a mistake is taken back', async () => {
  const { network, ctx, visitor } = await anOffice()
  const event = await aPaidEvent(visitor)
  const some = await Promise.all([1, 2, 3].map(() => anInvoice(network, visitor, event)))
  const ids = some.map(({ invoice }) => invoice.id)
  expect(await settle(ctx, { ...paid, ids, note: 'Auszug 47' })).toEqual({ done: 3, left: 0 })
  expect(await settle(ctx, { ...paid, act: 'waived', ids })).toEqual({ done: 0, left: 3 })
  await reopen(ctx, { id: ids[0] ?? '', version: 1 })
  expect((await invoiceSums(ctx, event.id)).paid).toEqual({ count: 2, cents: 12_000 })
  const { rows } = await invoicePage(ctx, event.id, invoiceFilter.parse({}))
  expect(rows.map(({ id }) => id)).toEqual([ids[0]])
})

test('pasted lines of a statement pay what they name', async () => {
  const { network, ctx, visitor } = await anOffice()
  const event = await aPaidEvent(visitor)
  const [a, b] = [await anInvoice(network, visitor, event), await anInvoice(network, visitor, event)]
  const lines = `1.10.;${a.invoice.number.toLowerCase()} 60,00\n1.10.;${b.invoice.number} 6,00\nMiete 900,00`
  const found = await settleStatement(ctx, { lines, on: null })
  expect(found).toMatchObject({
    done: 1,
    unknown: ['Miete 900,00'],
    otherAmount: [{ cents: 6000, said: [600] }],
  })
  expect(await states(ctx, a.id)).toEqual(['paid 6000'])
})

test('a reminder goes out for what is overdue, once in seven days, from two clicks once', async () => {
  const { network, ctx, visitor } = await anOffice()
  const { invoice } = await anInvoice(network, visitor)
  expect(await remind(ctx, [invoice.id])).toEqual({ done: 0, left: 1 })
  const long = new Date('2026-01-01')
  await ctx.db.invoice.updateMany({ data: { issuedOn: long, dueOn: long } })
  const both = await Promise.all([remind(ctx, [invoice.id]), remind(ctx, [invoice.id])])
  expect(both.map(({ done }) => done).sort()).toEqual([0, 1])
  expect(await ctx.db.outbox.count({ where: { kind: 'invoices.reminder' } })).toBe(1)
  process.env.KONVENT_NOW = new Date(Date.now() + 8 * 86_400_000).toISOString()
  expect(await remind(ctx, [invoice.id])).toMatchObject({ done: 1 })
  delete process.env.KONVENT_NOW
})

test('reading roles read; another network’s invoice is not there', async () => {
  const { network, ctx: board, visitor } = await anOffice('board')
  const { invoice } = await anInvoice(network, visitor)
  const tries = (ctx: typeof board) => [
    settle(ctx, { ...paid, ids: [invoice.id] }),
    refund(ctx, { id: invoice.id, version: 0, on: null, note: null }),
    reopen(ctx, { id: invoice.id, version: 0 }),
    remind(ctx, [invoice.id]),
    readdress(ctx, { id: invoice.id, version: 0, ...address }),
  ]
  for (const one of await Promise.allSettled(tries(board)))
    expect(one).toMatchObject({ reason: { code: 'Forbidden' } })
  const other = await anOffice('admin')
  for (const one of await Promise.allSettled(tries(other.ctx)))
    expect(one).toMatchObject({ reason: { code: 'NotFound' } })
  expect(await oneInvoice(other.ctx, invoice.id)).toBeNull()
})

test('billing data are the administration’s; an IBAN is never half right', async () => {
  const { ctx, network } = await aNetwork({ role: 'admin' })
  await saveBilling(ctx, { version: 0, ...aBilling })
  expect(await db.network.findUniqueOrThrow({ where: { id: network.id } })).toMatchObject({
    billing: aBilling,
  })
  const { ctx: events } = await aNetwork({ role: 'events' })
  await expect(saveBilling(events, { version: 0, ...aBilling })).rejects.toMatchObject({ code: 'Forbidden' })
})

test('what changed without a word is caught up with', async () => {
  const { network, ctx, visitor } = await anOffice()
  const event = await aPaidEvent(visitor)
  const { id } = await anInvoice(network, visitor, event)
  const silent = await aRegistration(network, visitor, event, {
    prices: { [event.parts[0]?.id ?? '']: 6000 },
  })
  await ctx.db.registration.updateMany({ where: { id }, data: { givenBackAt: new Date() } })
  await catchUp(ctx)
  await catchUp(ctx)
  expect(await states(ctx, id)).toEqual(['cancelled 6000', 'cancelled -6000'])
  expect(await states(ctx, silent.id)).toEqual(['open 6000'])
})
