import * as z from 'zod'
import { optionalDay, recordId } from '@/lib/form-fields'

/** What the office wants to remember of a person; with a day it is a task. */
export const noteInput = z.object({
  id: recordId,
  body: z.string().trim().min(1).max(4000),
  dueOn: optionalDay,
})
export const noteRef = z.object({ id: recordId, noteId: recordId })

export type NoteInput = z.output<typeof noteInput>
export type NoteRef = z.output<typeof noteRef>
