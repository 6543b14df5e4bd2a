import * as z from 'zod'
import { optionalText } from '@/lib/form-fields'
import { askedInvoiceTo } from './invoices/schema'

const line = (max: number) => z.string().trim().max(max).default('')

/** Ticked pools, and one chosen of several per part; an empty choice is "I do not take part in this". */
const places = z.array(z.uuid()).max(100).default([])
const parts = z.record(z.uuid(), z.union([z.uuid(), z.literal('')])).default({})
/** The price that the form showed for each part, in cents: a price that changed meanwhile is not charged unseen. */
const prices = z.record(z.uuid(), z.coerce.number().int()).default({})
/** Held against the event's questions by the command (lib/forms/answers.ts). */
const answers = z.record(z.string(), z.unknown()).default({})

const what = { places, parts, prices, answers, function: line(200), organisation: line(200) }

/**
 * A registration as typed. Names and address are asked of those without a person in this network only; the command
 * says what is missing, so that all problems come back together. `attempt` is the page's own: sent twice, it is one.
 */
export const registerInput = z.object({
  event: z.uuid(),
  attempt: z.string().max(64).default(''),
  givenName: line(100),
  familyName: line(100),
  email: line(254),
  /** An access code; empty for most. */
  code: line(60),
  /** Newsletter topics, ticked by nobody but the reader. */
  topics: z.array(z.uuid()).max(50).default([]),
  /** To whom the invoice goes; asked only where there is something to pay. */
  invoice: askedInvoiceTo,
  ...what,
})
export type RegisterInput = z.output<typeof registerInput>

/** The pools that were chosen, ticked or picked. */
export const poolsIn = (typed: { places: string[]; parts: Record<string, string> }) => [
  ...new Set([...typed.places, ...Object.values(typed.parts).filter(Boolean)]),
]

const token = z.string().min(1).max(64)

/** What the holder of a registration's link wants of it now. */
export const changeInput = z.object({ token, ...what })
export type ChangeInput = z.output<typeof changeInput>

/** A button beside a place on offer. */
export const offerInput = z.object({ token, place: z.uuid() })
export type OfferInput = z.output<typeof offerInput>

/** A button on the page of a registration. */
export const tokenInput = z.object({ token })
export type TokenInput = z.output<typeof tokenInput>

/** A button in a row of the office's list. */
export const registrationIdInput = z.object({ id: z.uuid() })
export type RegistrationIdInput = z.output<typeof registrationIdInput>

/** Why the office declines, in its own words; the mail states it. */
export const declineReason = optionalText(1000)
export const declineInput = registrationIdInput.extend({ reason: declineReason })
export type DeclineInput = z.output<typeof declineInput>
