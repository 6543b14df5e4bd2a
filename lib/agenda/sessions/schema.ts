import * as z from 'zod'
import { localizedOptional } from '@/lib/localized'
import { sessionKinds } from '../schema'

const optionalId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((id) => id || null)

/** A session as the office types it: start in the event's zone ("YYYY-MM-DDTHH:mm") and length, or neither. */
export const sessionInput = z
  .object({
    event: z.uuid(),
    id: z.uuid().optional(),
    fingerprint: z.string().max(64).optional(),
    kind: z.enum(sessionKinds),
    label: localizedOptional(60),
    title: localizedOptional(300),
    description: localizedOptional(6000),
    block: optionalId,
    answers: optionalId,
    room: optionalId,
    start: z.union([z.literal(''), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)]).default(''),
    minutes: z.union([z.literal(''), z.coerce.number().int().min(5).max(1440)]).default(''),
    plenary: z.literal('on').optional(),
    doNotRecord: z.literal('on').optional(),
    language: z.union([z.literal(''), z.enum(['de', 'en'])]).default(''),
  })
  .check((ctx) => {
    const { start, minutes } = ctx.value
    if (start && minutes === '')
      ctx.issues.push({ code: 'custom', message: 'required', path: ['minutes'], input: minutes })
  })
export type SessionInput = z.output<typeof sessionInput>

export const sessionRef = z.object({ event: z.uuid(), id: z.uuid() })
export type SessionRef = z.output<typeof sessionRef>

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
