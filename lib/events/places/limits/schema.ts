import * as z from 'zod'
import { optionalId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { count, ofEvent } from '../fields'

/** A limit over several pools of an event: together they hold no more than its capacity. */
export const limitInput = z.object({
  ...ofEvent,
  limit: optionalId,
  name: localized(80),
  capacity: count(),
  pools: z
    .array(z.uuid())
    .max(100)
    .default([])
    .refine((ids) => ids.length > 0, { error: 'chooseOne' }),
})
export type LimitInput = z.output<typeof limitInput>
