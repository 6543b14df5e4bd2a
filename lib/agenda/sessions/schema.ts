import * as z from 'zod'
import { localizedOptional } from '@/lib/localized'
import { optionalId, typedLines, typedLinks, typedTime } from '../editing/typed'
import { languageTag } from '../language'
import { sessionKinds } from '../schema'

/**
 * A session as the office types it: start in the event's zone ("YYYY-MM-DDTHH:mm") and length, or neither. intent "auto":
 * the form saves itself while somebody types.
 */
export const sessionInput = z
  .object({
    event: z.uuid(),
    id: z.uuid().optional(),
    version: z.string().max(64).optional(),
    intent: z.literal('auto').optional(),
    kind: z.enum(sessionKinds),
    label: localizedOptional(60),
    title: localizedOptional(300),
    subtitle: localizedOptional(300),
    abstract: localizedOptional(2000),
    description: localizedOptional(20_000),
    links: typedLinks,
    questions: typedLines(8000),
    block: optionalId,
    answers: optionalId,
    room: optionalId,
    track: optionalId,
    pool: optionalId,
    start: typedTime.default(''),
    minutes: z.union([z.literal(''), z.coerce.number().int().min(1).max(1440)]).default(''),
    plenary: z.literal('on').optional(),
    doNotRecord: z.literal('on').optional(),
    language: z
      .string()
      .trim()
      .max(20)
      .refine((tag) => tag === '' || languageTag.test(tag), 'invalid')
      .default(''),
  })
  .check((ctx) => {
    const { start, minutes } = ctx.value
    if (start && minutes === '')
      ctx.issues.push({ code: 'custom', message: 'required', path: ['minutes'], input: minutes })
  })
export type SessionInput = z.output<typeof sessionInput>

export const sessionRef = z.object({ event: z.uuid(), id: z.uuid() })
export type SessionRef = z.output<typeof sessionRef>
