import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { reconcile } from '@/lib/registrations/invoices/issue'
import type { Network } from '@/prisma/generated/client'
import { anEvent } from './events'
import { aRegistration } from './registrations'

/** Billing data with an account whose check digits are right. */
export const aBilling = {
  holder: 'Netzwerk Probe e. V.',
  street: 'Probeweg 1',
  postalCode: '12345',
  city: 'Probestadt',
  iban: 'DE12999999990000000101',
  bic: null,
  taxNumber: '12/345/67890',
  vat: 0,
  taxNote: { de: 'Steuerbefreit nach § 4 Nr. 22a UStG.' },
  email: 'rechnung@netz.example',
  phone: null,
}

/** The network writes invoices from now on. */
export const withBilling = (network: Pick<Network, 'id'>, billing: object = aBilling) =>
  db.network.update({ where: { id: network.id }, data: { billing } })

/** An event that costs everybody the same. */
export const aPaidEvent = (ctx: Ctx, cents = 6000, capacity = 50) =>
  anEvent(ctx, { pools: [{ capacity }], prices: [{ rule: 'everyone', cents }] })

/** Somebody new with a place at a paid event, and their invoice. */
export async function anInvoice(
  network: Network,
  visitor: Ctx,
  event?: Awaited<ReturnType<typeof aPaidEvent>>,
) {
  const paid = event ?? (await aPaidEvent(visitor))
  const part = paid.parts[0]
  const prices = { [part?.id ?? '']: part?.priceClasses[0]?.cents ?? 0 }
  const registered = await aRegistration(network, visitor, paid, { prices })
  await reconcile(visitor, registered.id)
  const invoice = await visitor.db.invoice.findFirstOrThrow({ where: { registrationId: registered.id } })
  return { ...registered, event: paid, invoice }
}
