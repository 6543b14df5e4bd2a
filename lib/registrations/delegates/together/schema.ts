import * as z from 'zod'
import { parseAddress } from '@/lib/addresses'
import { changeInput } from '../../schema'

/** How many others one person can register. */
export const mostOthers = 5

const { places, parts, prices } = changeInput.shape
const line = (max: number) => z.string().trim().max(max).default('')
const other = z.object({ givenName: line(100), familyName: line(100), email: line(254) })

/** Others by name and mail, as many rows as the page has; empty rows are nobody. */
export const togetherInput = z.object({
  event: z.uuid(),
  others: z.record(z.string().regex(/^[0-4]$/), other).default({}),
  places,
  parts,
  prices,
})
export type TogetherInput = z.output<typeof togetherInput>

export type Other = { row: string; givenName: string; familyName: string; email: string }

/** The rows that name somebody, or what is to mend in them. */
export function othersIn({ others }: TogetherInput): { people: Other[]; fields: Record<string, string> } {
  const fields: Record<string, string> = {}
  const people = Object.entries(others).flatMap(([row, { givenName, familyName, email }]) => {
    if (!givenName && !familyName && !email) return []
    const address = parseAddress(email)
    if (!givenName) fields[`others.${row}.givenName`] = 'givenName'
    if (!familyName) fields[`others.${row}.familyName`] = 'familyName'
    if (!address) fields[`others.${row}.email`] = 'address'
    return [{ row, givenName, familyName, email: address ?? '' }]
  })
  for (const [i, one] of people.entries())
    if (one.email && people.findIndex((other) => other.email === one.email) < i)
      fields[`others.${one.row}.email`] = 'taken'
  if (people.length === 0) fields['others.0.givenName'] = 'givenName'
  return { people, fields }
}

export const withdrawOtherInput = z.object({ event: z.uuid(), id: z.uuid() })
export type WithdrawOtherInput = z.output<typeof withdrawOtherInput>
