import * as z from 'zod'
import { parseAddress } from '@/lib/addresses'
import { optionalDay, recordId, ticked, version } from '@/lib/form-fields'
import { localized, localizedOptional } from '@/lib/localized'
import { slugPattern } from '@/lib/networks/slug'
import { GroupEntry, GroupKind } from '@/prisma/generated/enums'

const date = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null)

/** A mail address that may stay empty: null then. */
const contact = z
  .string()
  .trim()
  .optional()
  .transform((text, ctx) => {
    if (!text) return null
    const address = parseAddress(text)
    if (!address) ctx.addIssue({ code: 'custom', message: 'address' })
    return address
  })

const words = {
  name: localized(120),
  purpose: localized(800),
  goals: localizedOptional(2000),
  results: localizedOptional(4000),
  contact,
}

const span = <T extends { from: Date | null; to: Date | null }>({ from, to }: T) => !from || !to || from <= to
const ends = { error: 'endBeforeStart', path: ['to'] }

/** What a lead may change of their group. */
export const groupWords = z.object({ id: recordId, version, ...words })
export type GroupWords = z.output<typeof groupWords>

const frame = {
  kind: z.enum(GroupKind),
  entry: z.enum(GroupEntry),
  participants: ticked,
  from: optionalDay.transform(date),
  to: optionalDay.transform(date),
}

/** A new group, by the office. */
export const newGroup = z.object({ ...words, ...frame }).refine(span, ends)
export type NewGroup = z.output<typeof newGroup>

/** What only the office changes: kind, address, how one joins, for whom, how long. */
export const groupFrame = z
  .object({
    id: recordId,
    version,
    slug: z.string().trim().toLowerCase().regex(slugPattern, { error: 'slug' }).max(60),
    ...frame,
  })
  .refine(span, ends)
export type GroupFrame = z.output<typeof groupFrame>
