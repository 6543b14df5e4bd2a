import * as z from 'zod'
import { sessionRef } from '../sessions/schema'

const button = /^(earlier|later|longer|shorter):(session|block):([0-9a-f-]{36})$/

/**
 * What a button of the list says: "earlier:session:<id>". Earlier and later change places with the neighbour (a session
 * of a block inside its block); longer and shorter are five minutes.
 */
export const arrangeInput = z.object({
  event: z.uuid(),
  arrange: z
    .string()
    .regex(button)
    .transform((text) => {
      const [, act, what, id] = button.exec(text) ?? []
      return { act, what, id } as {
        act: 'earlier' | 'later' | 'longer' | 'shorter'
        what: 'session' | 'block'
        id: string
      }
    }),
})
export type ArrangeInput = z.output<typeof arrangeInput>

/** Everything of the day that begins after this session, by this many minutes; negative is earlier. */
export const shiftInput = sessionRef.extend({ minutes: z.coerce.number().int().min(-600).max(600) })
export type ShiftInput = z.output<typeof shiftInput>
