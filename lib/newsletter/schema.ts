import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { locales } from '@/lib/localized'
import { subscriptionStates } from './status'

const topics = z.array(z.uuid()).max(50).default([])
const token = z.string().min(1).max(64)

/** A sign-up: `page` is where the form stood. */
export const requestInput = z.object({
  address: mailAddress,
  topics,
  page: z
    .string()
    .max(300)
    .regex(/^\/[\w\-./]*$/)
    .catch('/'),
})
export type RequestInput = z.output<typeof requestInput>

/** The button in the mail's page. */
export const confirmInput = z.object({ token, topics })
export type ConfirmInput = z.output<typeof confirmInput>

/** Preferences of a confirmed subscription. */
export const changeInput = z.object({ token, topics, language: z.enum(locales) })
export type ChangeInput = z.output<typeof changeInput>

/** Why somebody leaves; said by choice, counted later. `office`: on request by the office. */
export const reasons = ['tooMany', 'notRelevant', 'leftField', 'never', 'other'] as const
const optionalReason = z
  .union([z.enum(reasons), z.literal('')])
  .optional()
  .transform((reason) => reason || null)
export const unsubscribeInput = z.object({ token, reason: optionalReason })
export type UnsubscribeInput = z.output<typeof unsubscribeInput>

/** The office unsubscribes somebody who asked for it; the note says how. */
export const officeUnsubscribeInput = z.object({ id: z.uuid(), note: z.string().trim().min(1).max(500) })
export type OfficeUnsubscribeInput = z.output<typeof officeUnsubscribeInput>

/** The list's filters as they stand in the URL; whatever is wrong there is left out. */
export const subscriptionFilter = z.object({
  state: z.enum(subscriptionStates).optional().catch(undefined),
  topic: z.uuid().optional().catch(undefined),
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text.replaceAll('\u0000', ''))
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type SubscriptionFilter = z.output<typeof subscriptionFilter>
