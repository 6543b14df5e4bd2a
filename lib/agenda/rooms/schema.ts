import * as z from 'zod'
import { localized } from '@/lib/localized'

const blankToNull = z.literal('').transform(() => null)

/** A room of an event; without `id` a new one. */
export const roomInput = z.object({
  event: z.uuid(),
  id: z.uuid().optional(),
  fingerprint: z.string().max(64).optional(),
  name: localized(120),
  capacity: z.union([blankToNull, z.coerce.number().int().min(0).max(100_000)]).default(null),
  equipment: z.string().trim().max(500).default(''),
})
export type RoomInput = z.output<typeof roomInput>

export const roomRef = z.object({ event: z.uuid(), id: z.uuid() })
export type RoomRef = z.output<typeof roomRef>
