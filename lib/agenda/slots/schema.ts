import * as z from 'zod'
import { optionalId, typedTime } from '../editing/typed'
import { sessionRef } from '../sessions/schema'

const button = /^(earlier|later|longer|shorter|sooner|delay):(session|block):([0-9a-f-]{36})$/

/**
 * What a button of the list says: "earlier:session:<id>". Earlier and later change places with the neighbour (a session
 * of a block inside its block); longer and shorter, sooner and delay are five minutes.
 */
export const arrangeInput = z.object({
  event: z.uuid(),
  arrange: z
    .string()
    .regex(button)
    .transform((text) => {
      const [, act, what, id] = button.exec(text) ?? []
      return { act, what, id } as {
        act: 'earlier' | 'later' | 'longer' | 'shorter' | 'sooner' | 'delay'
        what: 'session' | 'block'
        id: string
      }
    }),
})
export type ArrangeInput = z.output<typeof arrangeInput>

/** Everything of the day that begins after this session, by this many minutes; negative is earlier. */
export const shiftInput = sessionRef.extend({ minutes: z.coerce.number().int().min(-600).max(600) })
export type ShiftInput = z.output<typeof shiftInput>

/**
 * A session (or a block with all its sessions) to a time and room; without a time it is put aside. room left out: it stays
 * where it is; empty: in no room. view: what the grid or list shows afterwards.
 */
export const placeInput = sessionRef.extend({
  what: z.enum(['session', 'block']).default('session'),
  start: typedTime,
  room: optionalId.or(z.undefined()).optional(),
  minutes: z
    .union([z.literal(''), z.coerce.number().int().min(1).max(1440)])
    .default('')
    .transform((minutes) => minutes || undefined),
  seen: z.string().max(64).optional(),
})
export type PlaceInput = z.output<typeof placeInput>

/** Two sessions change places. */
export const swapInput = sessionRef.extend({ with: z.uuid() })
export type SwapInput = z.output<typeof swapInput>

const day = z.iso.date()
/** All that is placed on one day, again on another. */
export const copyDayInput = z.object({ event: z.uuid(), day, to: day })
export type CopyDayInput = z.output<typeof copyDayInput>
