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

export const profileInput = z.object({ id: recordId, version, ...profile })

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
export const affiliationEndInput = z.object({ id: recordId, affiliationId: recordId, to: optionalDay })

/** What the address of the list says: ?q=…&standing=member&page=2. Anything else counts as not said. */
export const peopleFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  standing: z.enum(['', 'member', 'participant']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type PersonInput = z.output<typeof personInput>
export type ProfileInput = z.output<typeof profileInput>
export type AddressInput = z.output<typeof addressInput>
export type AddressRef = z.output<typeof addressRef>
export type AffiliationInput = z.output<typeof affiliationInput>
export type AffiliationEndInput = z.output<typeof affiliationEndInput>
export type PeopleFilter = z.output<typeof peopleFilter>
