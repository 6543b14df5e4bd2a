import * as z from 'zod'
import { locales, localizedOptional } from '@/lib/localized'
import { notices } from '../notice'
import { eventMails } from './mails'

/** The office's paragraph in one mail of one event; empty takes it away. */
export const textInput = z.object({
  event: z.uuid(),
  notice: z.enum(notices),
  text: localizedOptional(4000),
})
export type TextInput = z.output<typeof textInput>

/** A sample of one mail, to oneself. */
export const sampleInput = z.object({
  event: z.uuid(),
  notice: z.enum(eventMails),
  language: z.enum(locales),
})
export type SampleInput = z.output<typeof sampleInput>
