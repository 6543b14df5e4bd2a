import * as z from 'zod'
import { optionalText, recordId, version } from '@/lib/form-fields'
import { isLeitwegId } from '@/lib/organisations/leitweg'

const leitwegId = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine((text) => text === '' || isLeitwegId(text), 'leitweg')
  .optional()
  .transform((text) => text || null)

/** To whom an invoice is to go: an organisation or the person, with what their accounting asks for. */
const to = {
  recipient: z.string().trim().min(1).max(200),
  unit: optionalText(200),
  street: optionalText(200),
  postalCode: optionalText(20),
  city: optionalText(100),
  orderNumber: optionalText(80),
  leitwegId,
}
const invoiceTo = z.object(to)
export type InvoiceTo = z.output<typeof invoiceTo>

/** The same, folded away in a form that asks other things: null where nothing is said; the recipient may be left out. */
export const askedInvoiceTo = z
  .object({ ...to, recipient: z.string().trim().max(200).default('') })
  .optional()
  .transform((said): InvoiceTo | null => (said && Object.values(said).some(Boolean) ? said : null))

/** Typed by whoever holds the link of the registration. */
export const ownInvoiceTo = z.object({ token: z.string().min(1).max(100), ...to })
/** Typed by the office for an open invoice: it is taken back and written anew. */
export const officeInvoiceTo = z.object({ id: recordId, version, ...to })

const note = optionalText(300)
/** The day of an entry on the bank statement; today where nothing is said. */
const on = z
  .union([z.literal(''), z.iso.date()])
  .optional()
  .transform((day) => day || null)

export const acts = ['paid', 'waived', 'remind'] as const
/** One thing done with one or many invoices of a list. */
export const settleInput = z.object({
  ids: z.array(recordId).min(1, 'required').max(500),
  act: z.enum(acts),
  on,
  note,
})
export const refundInput = z.object({ id: recordId, version, on, note })
export const reopenInput = z.object({ id: recordId, version })
export const issueInput = z.object({ event: recordId })
export const statementInput = z.object({ lines: z.string().trim().min(1).max(200_000), on })

export type OwnInvoiceTo = z.output<typeof ownInvoiceTo>
export type OfficeInvoiceTo = z.output<typeof officeInvoiceTo>
export type SettleInput = z.output<typeof settleInput>
export type RefundInput = z.output<typeof refundInput>
export type StatementInput = z.output<typeof statementInput>
