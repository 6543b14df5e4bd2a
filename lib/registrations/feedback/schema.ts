import * as z from 'zod'

/** What somebody says after an event, by their registration's link; held against the form by the command. */
export const feedbackInput = z.object({
  token: z.string().min(1).max(64),
  answers: z.record(z.string(), z.unknown()).default({}),
})
export type FeedbackInput = z.output<typeof feedbackInput>
