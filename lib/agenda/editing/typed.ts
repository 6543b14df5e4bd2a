import * as z from 'zod'
import { instantIn, localIn } from '@/lib/clock'
import { invalid } from '@/lib/errors'
import type { AgendaLink } from '../order'

/** An id out of a select whose first entry means "none". */
export const optionalId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((id) => id || null)

/** A time as typed in the event's zone, or an instant as the grid's drag sends it; empty: none. */
export const typedTime = z.union([
  z.literal(''),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  z.iso.datetime(),
])

/** The instant that was typed. A clock time that a day skips (summer time begins) is refused in words. */
export function typedInstant(zone: string, typed: string, field = 'start'): Date | null {
  if (!typed) return null
  if (typed.endsWith('Z')) return new Date(typed)
  const at = instantIn(zone, typed)
  if (localIn(zone, at) !== typed) throw invalid('timeSkipped', { [field]: 'timeSkipped' })
  return at
}

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** One per line. */
export const typedLines = (max: number) => z.string().max(max).default('').transform(lines)

const address = z.url({ protocol: /^https?$/ })

/** Links, one per line: "Title https://…"; without a title the address is its own. */
export const typedLinks = typedLines(8000).transform((all, ctx): AgendaLink[] =>
  all.map((line) => {
    const at = line.search(/\S+$/)
    const url = line.slice(at)
    if (!address.safeParse(url).success)
      ctx.issues.push({ code: 'custom', message: 'agendaLink', input: line })
    return { title: line.slice(0, at).trim() || url, url }
  }),
)

/** Links as the field shows them. */
export const linksTyped = (links: readonly AgendaLink[]) =>
  links.map(({ title, url }) => (title && title !== url ? `${title} ${url}` : url)).join('\n')
