import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalId, optionalText, recordId, ticked, version } from '@/lib/form-fields'
import { isLeitwegId } from './leitweg'

/** The sixteen states, as ISO 3166-2 has them after "DE-". */
export const states = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const
export const levels = ['bund', 'land', 'kommune'] as const

const chosen = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.literal(''), z.enum(values)])
    .optional()
    .transform((value) => value || null)

const website = z
  .union([z.literal(''), z.url({ protocol: /^https?$/ })])
  .optional()
  .transform((url) => url || null)

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => text === '' || /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(text), 'domain')
  .optional()
  .transform((text) => text || null)

const leitwegId = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine((text) => text === '' || isLeitwegId(text), 'leitweg')
  .optional()
  .transform((text) => text || null)

/** Where invoices go: an address as it stands on an envelope, a mailbox for them. Kept as JSON in Organisation.billing. */
export const billing = z
  .object({
    recipient: optionalText(200),
    street: optionalText(200),
    postalCode: optionalText(20),
    city: optionalText(100),
    email: z.union([z.literal('').transform(() => null), mailAddress]).default(null),
  })
  .default({ recipient: null, street: null, postalCode: null, city: null, email: null })
export type Billing = z.output<typeof billing>

/** A chosen file; browsers send an empty one when nothing was chosen. */
const file = z
  .instanceof(File)
  .optional()
  .transform((chosen) => (chosen && chosen.size > 0 ? chosen : null))

const facts = {
  name: z.string().trim().min(1).max(200),
  shortName: optionalText(40),
  legalForm: optionalText(80),
  sector: z.string().min(1).max(40),
  level: chosen(levels),
  state: chosen(states),
  ressort: optionalText(80),
  parentId: optionalId,
  website,
  mailDomain: domain,
  billing,
  orderNumber: optionalText(80),
  leitwegId,
  logo: file,
  removeLogo: ticked,
}

export const organisationInput = z.object(facts)
export const organisationEdit = z.object({ id: recordId, version, ...facts })

export type OrganisationInput = z.output<typeof organisationInput>
export type OrganisationEdit = z.output<typeof organisationEdit>
