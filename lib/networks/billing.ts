import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalText, version } from '@/lib/form-fields'
import { isIban, plainIban } from '@/lib/iban'
import { localized } from '@/lib/localized'

/** VAT that is contained in what is charged, in percent; 0 where the tax note says why there is none. */
export const vatRates = ['0', '7', '19'] as const

const bic = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine((text) => text === '' || /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text), 'bic')
  .optional()
  .transform((text) => text || null)

const fields = {
  holder: z.string().trim().min(1).max(70),
  street: z.string().trim().min(1).max(100),
  postalCode: z.string().trim().min(1).max(20),
  city: z.string().trim().min(1).max(100),
  iban: z.string().transform(plainIban).refine(isIban, 'iban'),
  bic,
  taxNumber: z.string().trim().min(1).max(40),
  vat: z.enum(vatRates).transform(Number),
  taxNote: localized(300, false),
  email: mailAddress,
}

/** How a network writes invoices, as its office types it. */
export const billingInput = z
  .object({ version, ...fields, phone: optionalText(40) })
  .refine(({ vat, taxNote }) => vat > 0 || taxNote.de !== '', { path: ['taxNote', 'de'], error: 'required' })
export type BillingInput = z.output<typeof billingInput>

/** The same as it is kept in Network.billing, and in each invoice as it was on its day. */
export type Billing = Omit<BillingInput, 'version'>

const kept = z.object({ holder: z.string(), iban: z.string(), taxNumber: z.string() })

/** What a network has said of its invoices; null while it has not: then none is issued. */
export const billingOf = (stored: unknown): Billing | null =>
  kept.safeParse(stored).success ? (stored as Billing) : null

/** Holder and address as they stand on an envelope. */
export const billingLines = ({ holder, street, postalCode, city }: Billing) => [
  holder,
  street,
  `${postalCode} ${city}`,
]

/** VAT contained in an amount that includes it, in whole cents. */
export const vatIn = (cents: number, percent: number) => cents - Math.round((cents * 100) / (100 + percent))
