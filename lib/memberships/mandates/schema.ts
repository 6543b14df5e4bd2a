import * as z from 'zod'
import { optionalDay, optionalId, optionalText, recordId } from '@/lib/form-fields'
import { newcomer, office } from '../affiliations/schema'

export const mandateKinds = ['voting_delegate', 'deputy', 'ordinary', 'junior'] as const
export type MandateKind = (typeof mandateKinds)[number]

/** Why a mandate ended, as Mandate.endReason keeps it. */
export const endReasons = [
  'resigned',
  'recalled',
  'left',
  'bounced',
  'replaced',
  'declined',
  'office',
] as const
export type EndReason = (typeof endReasons)[number]
/** What whoever ends one by hand may choose. */
export const choosableReasons = ['resigned', 'recalled'] as const

const blank = z.literal('').transform(() => null)
const orNull = <T extends z.ZodType>(type: T) => z.union([blank, type]).default(null)

/**
 * Somebody for a mandate: a colleague of the institution (`personId`), or somebody by name and work mail. `replaces` is
 * the mandate that ends the day before. Without a day, from the first free one on.
 */
export const nameInput = z
  .object({
    membershipId: recordId,
    kind: z.enum(mandateKinds),
    who: z.enum(['colleague', 'new']).default('colleague'),
    personId: optionalId,
    title: optionalText(40),
    givenName: optionalText(100),
    familyName: optionalText(100),
    email: orNull(newcomer.email),
    function: optionalText(160),
    from: optionalDay,
    replaces: optionalId,
    office,
  })
  .superRefine((input, check) => {
    const missing = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message })
    if (input.who === 'colleague' && !input.personId) missing('personId', 'required')
    if (input.who === 'new')
      for (const key of ['givenName', 'familyName', 'email'] as const)
        if (!input[key]) missing(key, key === 'email' ? 'address' : key)
  })

export const mandateRef = z.object({ mandateId: recordId, office })
export const mandateEndInput = z.object({
  mandateId: recordId,
  reason: z.enum(choosableReasons),
  to: optionalDay,
  office,
})

export type NameInput = z.output<typeof nameInput>
export type MandateRef = z.output<typeof mandateRef>
export type MandateEndInput = z.output<typeof mandateEndInput>
