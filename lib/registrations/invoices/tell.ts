import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { registrationPath } from '../link'
import { addressOf } from '../notice'
import type { Billed } from './facts'
import type { Service } from './record'

/** What a mail about an invoice states; the paper itself is made when it goes out. */
export type InvoiceMail = {
  invoice: string
  number: string
  cents: number
  /** YYYY-MM-DD */
  dueOn: string
  name: string
  event: string
  eventId: string
  /** The number of the invoice that this one takes back. */
  cancels: string | null
}

type Told = { id: string; number: string; cents: number; dueOn: Date; service: Service; cancels?: string }
type To = Pick<Billed, 'id' | 'language' | 'person'>

/** Puts the mail with an invoice into the outbox; without an address there is nobody to write to. */
export async function tell(
  tx: Tx,
  ctx: Ctx,
  mail: 'invoice' | 'cancelled' | 'reminder',
  row: To,
  { id, number, cents, dueOn, service, cancels }: Told,
) {
  const address = addressOf(row.person.addresses)
  if (!address) return false
  const facts: InvoiceMail = {
    invoice: id,
    number,
    cents,
    dueOn: dueOn.toISOString().slice(0, 10),
    name: fullName(row.person),
    event: service.title,
    eventId: service.eventId,
    cancels: cancels ?? null,
  }
  await sendMail(tx, ctx.network.id, {
    kind: `invoices.${mail}`,
    language: row.language === 'en' ? 'en' : 'de',
    address,
    facts,
    secret: { path: `${registrationPath(ctx.network.slug, row.id)}/invoice` },
  })
  return true
}
