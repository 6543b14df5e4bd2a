import * as z from 'zod'
import { recordId, ticked, version } from '@/lib/form-fields'

const choice = {
  places: z.array(z.uuid()).max(100).default([]),
  parts: z.record(z.uuid(), z.union([z.uuid(), z.literal('')])).default({}),
}
const tell = ticked

/** Other places for somebody. */
export const moveInput = z.object({ id: recordId, version, ...choice, tell })
export type MoveInput = z.output<typeof moveInput>

/** Answers for somebody; held against the event's questions by the command. */
export const answerInput = z.object({
  id: recordId,
  version,
  answers: z.record(z.string(), z.unknown()).default({}),
  tell,
})
export type AnswerInput = z.output<typeof answerInput>

/** "60", "12,50": euros as people write them, in cents. */
const euros = z
  .string()
  .trim()
  .regex(/^\d{1,5}([.,]\d{1,2})?$/)
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))

export const priceInput = z.object({
  id: recordId,
  version,
  price: euros,
  note: z.string().trim().min(1).max(300),
})
export type PriceInput = z.output<typeof priceInput>

export const resendInput = z.object({ id: recordId })
export type ResendInput = z.output<typeof resendInput>
