import * as z from 'zod'

/** The button "Jetzt teilnehmen": for one place, and, pressed again after the warning, on this device from now on. */
export const joinInput = z.object({
  token: z.string().min(1).max(64),
  pool: z.uuid(),
  here: z.literal('yes').optional(),
})
export type JoinInput = z.output<typeof joinInput>
