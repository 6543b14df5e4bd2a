import * as z from 'zod'
import { optionalDay, recordId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'

const reachedOn = optionalDay.transform((day) => (day ? new Date(`${day}T00:00:00Z`) : null))

/** A stage of a workshop: a new one without `stage`. */
export const stageInput = z.object({
  id: recordId,
  stage: z.union([z.literal(''), z.uuid()]).default(''),
  name: localized(200),
  reachedOn,
})
export type StageInput = z.output<typeof stageInput>

export const stageMove = z.object({
  id: recordId,
  stage: recordId,
  way: z.enum(['earlier', 'later', 'remove']),
})
export type StageMove = z.output<typeof stageMove>
