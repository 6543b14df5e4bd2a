import * as z from 'zod'

/** The event whose own agenda the address is about. */
export const feedInput = z.object({ event: z.string().max(200) })
export type FeedInput = z.output<typeof feedInput>
