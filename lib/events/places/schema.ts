import * as z from 'zod'
import { localized, localizedOptional } from '@/lib/localized'
import { audiences, eventFormats } from '../schema'

const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const count = z.coerce.number({ error: 'invalid' }).int().min(0).max(100_000)

const pool = z.object({
  name: localized(80),
  mode: z.enum(eventFormats),
  capacity: count,
  offerHours: count.default(0),
  remove: tick,
})
/** The empty row at the end: counts only when it has a name. */
const newPool = z.object({
  name: localizedOptional(80),
  mode: z.enum(eventFormats),
  capacity: z.union([z.literal('').transform(() => 0), count]).default(0),
})

/** "60", "12,50" → cents; empty: no such price. */
const cents = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? null : Math.round(Number(text.replace(',', '.')) * 100)))
  .refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 10_000_00), {
    error: 'invalid',
  })

const part = z.object({
  name: localized(80),
  audience: z.union([z.literal('').transform(() => null), z.enum(audiences)]),
  pools: z.record(z.uuid(), pool).default({}),
  add: newPool.optional(),
  prices: z.object({ everyone: cents, member: cents, guest: cents }).partial().default({}),
  remove: tick,
})

/** The form of an event's parts, pools and prices: existing ones by id, new ones under `add` and `addPart`. */
export const placesInput = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  parts: z.record(z.uuid(), part).default({}),
  addPart: z.object({ name: localizedOptional(80) }).optional(),
})
export type PlacesInput = z.output<typeof placesInput>
export type PartInput = PlacesInput['parts'][string]
