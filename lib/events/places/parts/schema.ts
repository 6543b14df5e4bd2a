import * as z from 'zod'
import { optionalId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { ruleFields } from '../../narrow/schema'
import { audiences } from '../../schema'
import { ofEvent } from '../fields'

const localTime = z.union([
  z.literal('').transform(() => null),
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'invalid' }),
])

/** A part: its name, its own audience (none: the event's) with its rule, its own times (none: the event's). */
export const partInput = z.object({
  ...ofEvent,
  part: optionalId,
  name: localized(80),
  audience: z.union([z.literal('').transform(() => null), z.enum(audiences)]),
  ...ruleFields,
  startsAt: localTime.default(null),
  endsAt: localTime.default(null),
})
export type PartInput = z.output<typeof partInput>
