import * as z from 'zod'

/** One place of a registration. */
export const onePlaceInput = z.object({ token: z.string().min(1).max(64), place: z.uuid() })
export type OnePlaceInput = z.output<typeof onePlaceInput>
