import * as z from 'zod'
import { localized } from '@/lib/localized'

/** A track of an event; without `id` a new one. */
export const trackInput = z.object({
  event: z.uuid(),
  id: z.uuid().optional(),
  fingerprint: z.string().max(64).optional(),
  name: localized(120),
})
export type TrackInput = z.output<typeof trackInput>

export const trackRef = z.object({ event: z.uuid(), id: z.uuid() })
export type TrackRef = z.output<typeof trackRef>
