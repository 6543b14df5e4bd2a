import * as z from 'zod'
import { version } from '@/lib/form-fields'
import { localized, localizedOptional } from '@/lib/localized'
import { slugPattern } from '@/lib/networks/slug'
import { eventKinds } from '../schema'
import { templateKeys } from '../templates'

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
const blank = z.literal('').transform(() => null)

const about = {
  name: localized(120),
  summary: localizedOptional(600),
  kind: z.enum(eventKinds),
  season: z.union([blank, z.enum(seasons)]).default(null),
  template: z.union([blank, z.enum(templateKeys)]).default(null),
}

/** A new series; its address follows from the name. */
export const newSeriesInput = z.object(about)
export type NewSeriesInput = z.output<typeof newSeriesInput>

export const seriesInput = z.object({
  ...about,
  id: z.uuid(),
  version,
  slug: z.string().trim().min(2).max(60).regex(slugPattern, { error: 'slug' }),
})
export type SeriesInput = z.output<typeof seriesInput>

export const seriesRef = z.object({ id: z.uuid() })
export type SeriesRef = z.output<typeof seriesRef>

/** The next occurrence: its first day, and whether the frame of the last programme comes along. */
export const nextInput = z.object({
  id: z.uuid(),
  date: z.iso.date({ error: 'required' }),
  programme: z.literal('on').optional(),
})
export type NextInput = z.output<typeof nextInput>
