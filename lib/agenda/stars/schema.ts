import * as z from 'zod'

/** More sessions than anybody goes to; a form or a browser that sends more is not ours. */
const keys = z.array(z.uuid()).max(500)

/** What a browser says about its stars: these are starred, or no longer. */
export const starsInput = z.object({ keys, starred: z.boolean() })
export type StarsInput = z.output<typeof starsInput>

/** The button on the page of one session. */
export const starInput = z.object({
  event: z.string().max(200),
  session: z.uuid(),
  starred: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
})
export type StarInput = z.output<typeof starInput>
