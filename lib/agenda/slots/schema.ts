import * as z from 'zod'
import { sessionRef } from '../sessions/schema'

/** A block or a single session, one place up or down in its list; a session inside a block moves in the block. */
export const moveInput = sessionRef.extend({
  what: z.enum(['session', 'block']),
  to: z.enum(['earlier', 'later']),
})
export type MoveInput = z.output<typeof moveInput>

/** Longer or shorter by this many minutes. */
export const stretchInput = sessionRef.extend({ minutes: z.coerce.number().int().min(-60).max(60) })
export type StretchInput = z.output<typeof stretchInput>

/** Everything of the day that begins after this session, by this many minutes; negative is earlier. */
export const shiftInput = sessionRef.extend({ minutes: z.coerce.number().int().min(-600).max(600) })
export type ShiftInput = z.output<typeof shiftInput>
