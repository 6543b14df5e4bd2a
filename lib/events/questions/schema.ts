import * as z from 'zod'
import { optionalId, recordId } from '@/lib/form-fields'

/** What an event's form starts with: a template, or a form of this or another network as "slug:id". */
export const formSource = z.union([
  z.enum(['empty', 'usual', 'feedback']),
  z.string().regex(/^[a-z0-9-]{1,60}:[0-9a-f-]{36}$/i),
])

/** A form for an event: asked of everybody, with one part, or after the event. */
export const addFormInput = z.object({
  id: recordId,
  part: optionalId,
  purpose: z.enum(['registration', 'feedback']).default('registration'),
  from: formSource.default('empty'),
})
export type AddFormInput = z.output<typeof addFormInput>
