import * as z from 'zod'
import { questionInput } from '@/lib/forms/schema'

/** The editor of an event's registration questions; `questions` are numbered rows, empty ones at the end. */
export const questionsInput = z.object({
  id: z.uuid(),
  questions: z.record(z.string().regex(/^\d{1,2}$/), questionInput).default({}),
})
export type QuestionsInput = z.output<typeof questionsInput>
export const publishInput = z.object({ id: z.uuid() })
