import * as z from 'zod'

const stored = z.object({
  sectors: z.array(z.string()).optional(),
  levels: z.array(z.string()).optional(),
  maxAge: z.number().int().optional(),
  maxYearsInWork: z.number().int().optional(),
})

/** Who may hold a kind of membership. What is missing or empty narrows nothing. */
export type Audience = z.output<typeof stored>

/** MembershipKind.audience as stored; nobody is kept out by rules that cannot be read. */
export const audienceOf = (value: unknown): Audience => stored.safeParse(value).data ?? {}

export type Misfit = 'sector' | 'level' | 'age' | 'years'
/** What is known of a holder; null is not known and speaks against nobody. */
export type HolderFacts = {
  places: readonly { sector: string; level: string | null }[]
  birthYear: number | null
  workingSince: number | null
}

/** Only calendar years are compared, so that no birthday decides. */
const tooMany = (since: number | null, limit: number | undefined, at: Date) =>
  limit !== undefined && since !== null && at.getUTCFullYear() - since > limit

/** What speaks against a present holder, or null. One fitting place of work is enough; pure. */
export function misfitOf(audience: Audience, holder: HolderFacts, at: Date): Misfit | null {
  const { sectors = [], levels = [] } = audience
  const { places } = holder
  if (sectors.length > 0 && places.length > 0 && !places.some(({ sector }) => sectors.includes(sector)))
    return 'sector'
  const known = places.filter(({ level }) => level !== null)
  if (levels.length > 0 && known.length > 0 && !known.some(({ level }) => levels.includes(level ?? '')))
    return 'level'
  if (tooMany(holder.birthYear, audience.maxAge, at)) return 'age'
  return tooMany(holder.workingSince, audience.maxYearsInWork, at) ? 'years' : null
}
