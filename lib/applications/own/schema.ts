import * as z from 'zod'
import { version } from '@/lib/form-fields'

const token = z.string().min(1).max(64)

/** Where somebody works and when they were born, as far as a kind of membership asks; whatever else counts as not said. */
const choice = z
  .string()
  .trim()
  .max(40)
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null)
  .catch(null)
const year = z.coerce.number().int().min(1900).max(2200).nullable().catch(null)
const situationFields = { sector: choice, level: choice, born: year, working: year }
export const situation = z.object(situationFields)
export type Situation = z.output<typeof situation>

/** An application begins with a mail address; the command asks for it only of those who are not signed in. */
export const startInput = z.object({
  kind: z.uuid(),
  email: z.string().max(254).default(''),
  ...situationFields,
})
export type StartInput = z.output<typeof startInput>

/** What the one form of an application's step can want: go on, keep it for later, or keep it quietly while typing. */
export const intents = ['next', 'later', 'auto'] as const
export const saveInput = z.object({
  token,
  version,
  step: z.coerce.number().int().min(1).max(99),
  intent: z.enum(intents).catch('next'),
  answers: z.record(z.string(), z.unknown()).default({}),
})
export type SaveInput = z.output<typeof saveInput>

/** Sending in what the review page showed: `version` is that of the answers that were read there. */
export const submitInput = z.object({ token, version })
export type SubmitInput = z.output<typeof submitInput>

export const replyInput = z.object({ token, inquiry: z.uuid(), reply: z.string().trim().min(1).max(4000) })
export type ReplyInput = z.output<typeof replyInput>

export const withdrawInput = z.object({ token })
export type WithdrawInput = z.output<typeof withdrawInput>

const name = z.string().trim().max(100).default('')
/** Joining freely: names and address are asked of those whom this network does not know by their sign-in. */
export const joinInput = z.object({
  kind: z.uuid(),
  givenName: name,
  familyName: name,
  email: z.string().max(254).default(''),
  ...situationFields,
})
export type JoinInput = z.output<typeof joinInput>

/** The button on the page behind the mail's link. */
export const confirmInput = z.object({ token: z.string().min(1).max(2000) })
export type ConfirmInput = z.output<typeof confirmInput>
