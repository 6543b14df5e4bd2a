import * as z from 'zod'
import { optionalId, ticked } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { eventFormats } from '../../schema'
import { count, ofEvent } from '../fields'

const url = z.string().trim().max(2000)
const share = z.object({
  capacity: z.union([z.literal('').transform(() => 0), count()]),
  until: z.union([z.literal('').transform(() => null), z.iso.date({ error: 'invalid' })]),
})

/** A pool; `joinUrl` empty leaves what is kept, `dropJoin` forgets it; `shares` by the row of EventPartner. */
export const poolInput = z
  .object({
    ...ofEvent,
    part: z.uuid(),
    pool: optionalId,
    name: localized(80),
    mode: z.enum(eventFormats),
    capacity: count(),
    offerHours: count(24 * 60).default(0),
    joinUrl: z.union([z.literal(''), url.pipe(z.url({ protocol: /^https$/, error: 'link' }))]).default(''),
    dropJoin: ticked,
    joinMinutes: count(24 * 60).default(15),
    shares: z.record(z.uuid(), share).default({}),
  })
  .superRefine(({ shares }, ctx) => {
    for (const [partner, { capacity, until }] of Object.entries(shares))
      if (capacity > 0 && !until)
        ctx.addIssue({ code: 'custom', message: 'required', path: ['shares', partner, 'until'] })
  })
export type PoolInput = z.output<typeof poolInput>
