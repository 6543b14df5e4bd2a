import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import type { Prisma } from '@/prisma/generated/client'
import { registrationPath } from '../link'
import { addressOf } from '../notice'
import { type Billed, billedColumns } from './facts'
import type { Addressee, Service } from './record'

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

type Told = {
  id: string
  number: string
  cents: number
  dueOn: Date
  service: Service
  addressee: Pick<Addressee, 'personId'>
  cancels?: string
}
type To = Pick<Billed, 'id' | 'language' | 'person'>

/** What a mail about an invoice needs of a registration. */
export const toColumns = {
  id: true,
  language: true,
  person: billedColumns.person,
} satisfies Prisma.RegistrationSelect

/** Who is named on the paper gets it, at their own link, even when their place has passed to somebody else since. */
async function namedOn(tx: Tx, row: To, { service, addressee }: Told): Promise<To | null> {
  const { personId } = addressee
  if (row.person.id === personId) return row
  return tx.registration.findFirst({ where: { eventId: service.eventId, personId }, select: toColumns })
}

/** Puts the mail with an invoice into the outbox; without an address there is nobody to write to. */
export async function tell(
  tx: Tx,
  ctx: Ctx,
  mail: 'invoice' | 'cancelled' | 'reminder',
  row: To,
  told: Told,
) {
  const to = await namedOn(tx, row, told)
  const address = to && addressOf(to.person.addresses)
  if (!address) return false
  const { id, number, cents, dueOn, service, cancels } = told
  const facts: InvoiceMail = {
    invoice: id,
    number,
    cents,
    dueOn: dueOn.toISOString().slice(0, 10),
    name: fullName(to.person),
    event: service.title,
    eventId: service.eventId,
    cancels: cancels ?? null,
  }
  await sendMail(tx, ctx.network.id, {
    kind: `invoices.${mail}`,
    language: to.language === 'en' ? 'en' : 'de',
    address,
    facts,
    secret: { path: `${registrationPath(ctx.network.slug, to.id)}/invoice` },
  })
  return true
}
