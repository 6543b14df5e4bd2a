import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { retrying } from '@/lib/retry'
import { anInvoice, aPaidEvent, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { somebody } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { handPlace } from '../own/handing'
import { refund, settle } from './commands'
import { reconcile } from './issue'
import { factHandlers } from './jobs'
import { ownInvoices, ownPaper } from './own/queries'
import { remind } from './remind'

afterAll(closeQueue)

const typed = {
  recipient: 'Kämmerei Musterhausen',
  unit: null,
  street: 'Rathausplatz 1',
  postalCode: '12345',
  city: 'Musterhausen',
  orderNumber: 'B-1',
}
const leitwegId = '04011000-1234512345-06'

/** Somebody with an invoice, and a colleague who takes their place; the facts that were stated have been taken up. */
async function handedOn(
  { ctx, network, visitor }: Awaited<ReturnType<typeof aNetwork>>,
  before: (made: { registrationId: string; invoiceId: string }) => Promise<unknown> = async () => undefined,
) {
  await withBilling(network)
  const made = await anInvoice(network, visitor, await aPaidEvent(visitor))
  await before({ registrationId: made.id, invoiceId: made.invoice.id })
  const heir = await somebody(network, visitor)
  const { id } = await retrying(() =>
    visitor.db.$transaction((tx) => handPlace(tx, visitor, made.id, { personId: heir.person.id })),
  )
  for (const fact of await changed(network.id)) await factHandlers['registration.changed']?.(fact)
  const view = (registrationId: string) => ownInvoices(visitor, registrationToken(registrationId))
  return { ctx, made, heir, id, mine: await view(id), theirs: await view(made.id) }
}

const changed = (networkId: string) =>
  db.$queryRaw<{ networkId: string; registrationId: string }[]>`
    SELECT DISTINCT data->>'networkId' AS "networkId", data->>'registrationId' AS "registrationId"
      FROM pgboss.job WHERE name = 'registration.changed' AND data->>'networkId' = ${networkId}`

const institution =
  (ctx: Ctx) =>
  async ({ registrationId }: { registrationId: string }) => {
    await ctx.db.registration.updateMany({
      where: { id: registrationId },
      data: { invoiceTo: { ...typed, leitwegId } },
    })
    await reconcile(ctx, registrationId, { anew: true })
  }
const mails = async (ctx: Ctx, kind: string) =>
  (await ctx.db.outbox.findMany({ where: { kind }, orderBy: { createdAt: 'asc' } })).map(
    ({ address }) => address,
  )

test('an open invoice to a person is taken back from them, and the heir gets their own', async () => {
  const network = await aNetwork({ role: 'events' })
  const { made, heir, mine, theirs, ctx } = await handedOn(network)
  expect(mine.invoices).toMatchObject([
    { state: 'open', cents: 6000, addressee: { personId: heir.person.id } },
  ])
  expect(mine.inherited).toEqual([])
  expect(theirs.invoices.map(({ state, cents }) => `${state} ${cents}`)).toEqual([
    'cancelled -6000',
    'cancelled 6000',
  ])
  expect(theirs.invoices.every(({ addressee }) => addressee.personId === made.person.id)).toBe(true)
  expect(await mails(ctx, 'invoices.cancelled')).toEqual([made.address.email])
  expect(await mails(ctx, 'invoices.invoice')).toEqual([made.address.email, heir.address.email])
})

test('what is paid stays paid: the heir sees amount and state, the paper stays with whom it names', async () => {
  const network = await aNetwork({ role: 'events' })
  const pay = ({ invoiceId }: { invoiceId: string }) =>
    settle(network.ctx, { ids: [invoiceId], act: 'paid', on: null, note: null })
  const { made, id, mine, theirs, ctx } = await handedOn(network, pay)
  expect(mine).toMatchObject({ invoices: [], open: null, inherited: [{ state: 'paid', cents: 6000 }] })
  expect(JSON.stringify(mine.inherited)).not.toContain(made.person.familyName)
  const number = made.invoice.number
  expect(await ownPaper(network.visitor, registrationToken(id), number)).toBeNull()
  expect(await ownPaper(network.visitor, registrationToken(made.id), number)).toMatchObject({ state: 'paid' })
  expect(theirs.open).toBeNull()
  await refund(ctx, { id: made.invoice.id, version: 1, on: null, note: null })
  expect(await mails(ctx, 'invoices.cancelled')).toEqual([made.address.email])
  expect((await ownInvoices(network.visitor, registrationToken(id))).invoices).toEqual([])
})

test('what an institution was asked to pay stands, and its reminder goes to whom the paper names', async () => {
  const network = await aNetwork({ role: 'events' })
  const { made, id, mine, ctx } = await handedOn(network, institution(network.visitor))
  expect(mine).toMatchObject({ invoices: [], open: null, mayChange: true, inherited: [{ state: 'open' }] })
  expect(await ctx.db.invoice.findMany({ where: { registrationId: id } })).toMatchObject([{ state: 'open' }])
  const long = new Date('2026-01-01')
  await ctx.db.invoice.updateMany({ where: { state: 'open' }, data: { issuedOn: long, dueOn: long } })
  expect(await remind(ctx, [mine.inherited[0]?.id ?? ''])).toEqual({ done: 1, left: 0 })
  expect(await mails(ctx, 'invoices.reminder')).toEqual([made.address.email])
})
