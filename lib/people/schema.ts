import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalDay, optionalId, optionalText, recordId, ticked, version } from '@/lib/form-fields'

const name = z.string().trim().min(1).max(100)
const optionalAddress = z.union([z.literal('').transform(() => null), mailAddress]).default(null)

const profile = {
  title: optionalText(40),
  givenName: name,
  familyName: name,
  language: z.enum(['de', 'en']).default('de'),
  phone: optionalText(40),
}

/** Somebody whom the office adds by hand, with where they work if it knows. */
export const personInput = z.object({
  ...profile,
  personal: optionalAddress,
  functional: optionalAddress,
  organisationId: optionalId,
  function: optionalText(160),
  from: optionalDay,
})

const year = z
  .union([z.literal(''), z.coerce.number().int().min(1900).max(2100)])
  .optional()
  .transform((value) => (value === undefined ? undefined : value || null))

/** "Presse, Beirat": the office's own words on somebody, each once; undefined when the form did not ask. */
const tags = z
  .string()
  .max(1000)
  .optional()
  .transform((text) =>
    text === undefined
      ? undefined
      : [...new Set(text.split(/[,;\n]/).map((tag) => tag.trim().slice(0, 60)))].filter(Boolean),
  )

/** What a form leaves out stays as it was. */
export const profileInput = z.object({
  id: recordId,
  version,
  ...profile,
  tags,
  birthYear: year,
  workingSince: year,
  photo: z
    .instanceof(File)
    .optional()
    .transform((file) => (file && file.size > 0 ? file : null)),
  removePhoto: ticked,
})

export const addressInput = z.object({
  id: recordId,
  email: mailAddress,
  kind: z.enum(['personal', 'functional']),
})
export const addressRef = z.object({ id: recordId, addressId: recordId })

export const affiliationInput = z.object({
  id: recordId,
  organisationId: recordId,
  function: optionalText(160),
  from: optionalDay,
  coordinates: ticked,
})
/** Without a day, an affiliation ends today. */
export const affiliationEndInput = z.object({ affiliationId: recordId, on: optionalDay })

export type PersonInput = z.output<typeof personInput>
type Profile = z.output<typeof profileInput>
type More = 'tags' | 'birthYear' | 'workingSince' | 'photo' | 'removePhoto'
export type ProfileInput = Omit<Profile, More> & Partial<Pick<Profile, More>>
export type AddressInput = z.output<typeof addressInput>
export type AddressRef = z.output<typeof addressRef>
export type AffiliationInput = z.output<typeof affiliationInput>
