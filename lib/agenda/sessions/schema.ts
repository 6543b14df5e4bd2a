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
