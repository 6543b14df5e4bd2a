import * as z from 'zod'
import { goneChoices } from './plan'

/** Applies an uploaded file; `version`: the working copy that the preview was made of. */
export const applyInput = z.object({
  event: z.uuid(),
  run: z.uuid(),
  version: z.coerce.number().int().min(0),
  gone: z.enum(goneChoices).default('remove'),
  /** The event's dates are widened so that all sessions fit; when they move, those registered hear of it. */
  dates: z.literal('on').optional(),
  tell: z.literal('on').optional(),
})
export type ApplyInput = z.output<typeof applyInput>

export const discardInput = z.object({ event: z.uuid(), run: z.uuid() })
export type DiscardInput = z.output<typeof discardInput>
