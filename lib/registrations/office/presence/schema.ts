import * as z from 'zod'
import { recordId } from '@/lib/form-fields'

export const marks = ['present', 'absent'] as const

/** Registrations of one event ticked on its page about the day. */
export const markInput = z.object({
  event: recordId,
  act: z.enum(marks),
  id: z.array(recordId).min(1, 'required').max(500),
})
export type MarkInput = z.output<typeof markInput>
