import * as z from 'zod'
import { locales, localizedOptional } from '@/lib/localized'
import { notices } from '../notice'

const about = { event: z.uuid(), notice: z.enum(notices) }

/** The office's paragraph in one mail of one event; empty takes it away. */
export const textInput = z.object({ ...about, text: localizedOptional(4000) })
export type TextInput = z.output<typeof textInput>

/** A sample of one mail, to oneself. */
export const sampleInput = z.object({ ...about, language: z.enum(locales) })
export type SampleInput = z.output<typeof sampleInput>
