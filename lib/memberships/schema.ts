import * as z from 'zod'
import { optionalDay, optionalText, recordId } from '@/lib/form-fields'

export const factKinds = [
  'applied',
  'admitted',
  'joined',
  'suspended',
  'resumed',
  'resigned',
  'ended',
  'honoured',
] as const

/** Without a day, a fact is of today. */
const fact = { kind: z.enum(factKinds), on: optionalDay, note: optionalText(500) }

/** Who came with the person or organisation in the address chooses only a kind; the pair is checked by the command. */
export const membershipInput = z.object({
  kindId: recordId,
  holder: z.string().regex(/^(person|organisation):[0-9a-f-]{36}$/),
  number: optionalText(40),
  ...fact,
})

export const factInput = z.object({ id: recordId, ...fact })
export const correctionInput = z.object({ id: recordId, factId: recordId, on: z.iso.date(), note: fact.note })
export const factRef = z.object({ id: recordId, factId: recordId })
export const numberInput = z.object({ id: recordId, number: optionalText(40) })

/** What the address of a page says: ?on=2025-12-31. Anything else is today. */
export const asOf = z.object({
  on: z
    .union([z.literal(''), z.iso.date()])
    .catch('')
    .default(''),
})

export type MembershipInput = z.output<typeof membershipInput>
export type FactInput = z.output<typeof factInput>
export type CorrectionInput = z.output<typeof correctionInput>
export type FactRef = z.output<typeof factRef>
export type NumberInput = z.output<typeof numberInput>
