import * as z from 'zod'
import { localized, localizedOptional } from '@/lib/localized'
import { typedLinks } from '../editing/typed'

/** A block of the programme; without `id` a new one. label: "TOP", "Block" or nothing; labelled ones are numbered. */
export const blockInput = z.object({
  event: z.uuid(),
  id: z.uuid().optional(),
  fingerprint: z.string().max(64).optional(),
  label: z
    .string()
    .trim()
    .max(40)
    .transform((label) => label || null)
    .default(null),
  subject: localized(300),
  context: localizedOptional(4000),
  links: typedLinks,
})
export type BlockInput = z.output<typeof blockInput>

export const blockRef = z.object({ event: z.uuid(), id: z.uuid() })
export type BlockRef = z.output<typeof blockRef>
