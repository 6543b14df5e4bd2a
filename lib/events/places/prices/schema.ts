import * as z from 'zod'
import { optionalId } from '@/lib/form-fields'
import { localized } from '@/lib/localized'
import { ruleFields } from '../../narrow/schema'
import { priceRules } from '../../prices'
import { euroCents, ofEvent } from '../fields'

/** A price class: a free name, who pays it; the rule's lists count for `audience` only. */
export const priceInput = z
  .object({
    ...ofEvent,
    part: z.uuid(),
    price: optionalId,
    name: localized(80),
    euros: euroCents.refine((cents) => cents !== null, { error: 'required' }),
    rule: z.enum(priceRules),
    ...ruleFields,
  })
  .refine(
    ({ rule, groups, sectors, levels, kinds }) =>
      rule !== 'audience' || [groups, sectors, levels, kinds].some((list) => list.length > 0),
    { error: 'priceForNobody', path: ['rule'] },
  )
export type PriceInput = z.output<typeof priceInput>
