import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { locales } from '@/lib/localized'

export const stageEventRef = z.object({ event: z.uuid() })
export type StageEventRef = z.output<typeof stageEventRef>

/** Whom the office asks for their data, and where. */
export const askInput = z.object({
  event: z.uuid(),
  person: z.uuid(),
  email: mailAddress,
  language: z.enum(locales).default('de'),
})
export type AskInput = z.output<typeof askInput>

export const stagePersonRef = z.object({ event: z.uuid(), person: z.uuid() })
export type StagePersonRef = z.output<typeof stagePersonRef>
