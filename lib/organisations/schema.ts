import * as z from 'zod'
import { optionalId, optionalText, recordId, version } from '@/lib/form-fields'

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
}

export const organisationInput = z.object(facts)
export const organisationEdit = z.object({ id: recordId, version, ...facts })

/** What the address of the list says; anything else counts as not said. */
export const organisationFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  sector: z.string().max(40).catch(''),
  level: z.enum(['', ...levels]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type OrganisationInput = z.output<typeof organisationInput>
export type OrganisationEdit = z.output<typeof organisationEdit>
export type OrganisationFilter = z.output<typeof organisationFilter>
