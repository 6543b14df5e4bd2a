import type { Billing } from '@/lib/networks/billing'
import type { Prisma } from '@/prisma/generated/client'
import type { InvoiceTo } from './schema'

/** Who wrote an invoice, as they were on its day: the network's billing data, and how its papers look. */
export type Sender = Billing & { network: { name: string; nameSuffix: string | null; hue: number } }

/**
 * To whom it goes, as it was on its day. `person` is who was registered then: the paper names them, and only they see it
 * when their place has passed to somebody else. `institution`: an institution pays, not they.
 */
export type Addressee = InvoiceTo & { person: string; personId: string; institution: boolean }

/** What one part costs and why, in the invoice's language. */
export type Line = { partId: string; text: string; why: string; cents: number }

/** What is paid for: all lines together make the amount. */
export type Service = { eventId: string; title: string; when: string; where: string | null; items: Line[] }

/** The columns of an invoice that its paper, its page and its mails are made of. */
export const invoiceColumns = {
  id: true,
  registrationId: true,
  number: true,
  state: true,
  cents: true,
  sender: true,
  addressee: true,
  lines: true,
  reference: true,
  language: true,
  issuedOn: true,
  dueOn: true,
  settledOn: true,
  settledNote: true,
  version: true,
  cancels: { select: { id: true, number: true, issuedOn: true } },
  cancelledBy: { select: { id: true, number: true, createdAt: true } },
} satisfies Prisma.InvoiceSelect

export type StoredInvoice = Prisma.InvoiceGetPayload<{ select: typeof invoiceColumns }>
export type Invoice = Omit<StoredInvoice, 'sender' | 'addressee' | 'lines'> & {
  sender: Sender
  addressee: Addressee
  service: Service
}

/** Stored JSON back into what was written: only issue.ts writes it, and nothing changes it afterwards. */
export const asInvoice = <T extends Pick<StoredInvoice, 'sender' | 'addressee' | 'lines'>>({
  sender,
  addressee,
  lines,
  ...row
}: T) => ({
  ...row,
  sender: sender as unknown as Sender,
  addressee: addressee as unknown as Addressee,
  service: lines as unknown as Service,
})
