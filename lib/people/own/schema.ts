import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalText, recordId, ticked, version } from '@/lib/form-fields'
import { audiences, type VisibleField, visibleFields } from '../visibility'

const name = z.string().trim().min(1).max(100)

/** "KI, Open Source; Register": at most twelve topics, each once. */
const topics = z
  .string()
  .max(600)
  .optional()
  .transform((text) => [
    ...new Set(
      (text ?? '')
        .split(/[,;\n]/)
        .map((topic) => topic.trim().replace(/\s+/g, ' ').slice(0, 40))
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.length <= 12, 'topicsTooMany')

export const ownProfileInput = z.object({
  version,
  title: optionalText(40),
  givenName: name,
  familyName: name,
  language: z.enum(['de', 'en']),
  phone: optionalText(40),
  topics,
  offers: optionalText(600),
  seeks: optionalText(600),
  photo: z
    .instanceof(File)
    .optional()
    .transform((file) => (file && file.size > 0 ? file : null)),
  removePhoto: ticked,
})

const audience = z.enum(audiences)
/** One choice per field: a field that the form did not send stays as it was. */
export const ownVisibilityInput = z.object({
  version,
  visibility: z.object(
    Object.fromEntries(visibleFields.map((field) => [field, audience.optional()])) as Record<
      VisibleField,
      z.ZodOptional<typeof audience>
    >,
  ),
})

const kind = z.enum(['personal', 'functional'])
export const ownAddressInput = z.object({ email: mailAddress, kind })
export const ownAddressRef = z.object({ addressId: recordId })
/** Somebody lost a mailbox, and where they read their mail now. */
export const lostMailboxInput = z.object({
  addressId: recordId,
  email: z.union([z.literal('').transform(() => null), mailAddress]).default(null),
})
export const addressTokenInput = z.object({ token: z.string().max(1000) })

export type OwnProfileInput = z.output<typeof ownProfileInput>
export type OwnVisibilityInput = z.output<typeof ownVisibilityInput>
export type OwnAddressInput = z.output<typeof ownAddressInput>
export type OwnAddressRef = z.output<typeof ownAddressRef>
export type LostMailboxInput = z.output<typeof lostMailboxInput>
