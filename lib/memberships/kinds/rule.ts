import * as z from 'zod'
import { type Audience, audienceOf } from '../audience'
import { type admissions, type MandateKindKey, mandateKinds, type RuleFields } from './schema'

export type MandateTerms = { count: number; votes: number; gives: readonly string[] }

/** Everything about a kind from which rights, dues and counts follow. */
export type KindRule = {
  duesCents: number
  votes: number
  affiliationGives: readonly string[]
  mandates: Partial<Record<MandateKindKey, MandateTerms>>
  inherits: boolean
  audience: Audience
}

type Stored = {
  duesCents: number
  votes: number
  affiliationGives: unknown
  inheritsFrom: string | null
  audience: unknown
  mandateRules: { kind: MandateKindKey; count: number; votes: number; gives: unknown }[]
}
const list = (json: unknown) => (Array.isArray(json) ? json.map(String) : [])

/** The rule of a kind as it stands. */
export const ruleOf = (kind: Stored): KindRule => ({
  duesCents: kind.duesCents,
  votes: kind.votes,
  affiliationGives: list(kind.affiliationGives),
  mandates: Object.fromEntries(
    kind.mandateRules.map(({ kind: key, count, votes, gives }) => [
      key,
      { count, votes, gives: list(gives) },
    ]),
  ),
  inherits: kind.inheritsFrom !== null,
  audience: audienceOf(kind.audience),
})

/** The rule as it was typed. A mandate that nobody can hold is none; persons have no mandates and no staff. */
export function ruleTyped(input: RuleFields, holder: 'person' | 'institution'): KindRule {
  const institution = holder === 'institution'
  const kept = mandateKinds.flatMap((key) => {
    const terms = input.mandates[key]
    return institution && terms && terms.count > 0 ? [[key, terms] as const] : []
  })
  const { sectors, levels, maxAge, maxYearsInWork } = input
  return {
    duesCents: input.dues,
    votes: institution ? 0 : input.votes,
    affiliationGives: institution ? input.affiliationGives : [],
    mandates: Object.fromEntries(kept),
    inherits: !institution && input.inherits,
    audience: {
      ...(sectors.length > 0 ? { sectors } : {}),
      ...(levels.length > 0 ? { levels } : {}),
      ...(maxAge === null || institution ? {} : { maxAge }),
      ...(maxYearsInWork === null || institution ? {} : { maxYearsInWork }),
    },
  }
}

const ordered = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : Array.isArray(value)
      ? [...value].sort()
      : value

/** What differs between two rules, by name: what the log keeps, and what there is to save at all. */
export const changedIn = (a: KindRule, b: KindRule): (keyof KindRule)[] =>
  (Object.keys(a) as (keyof KindRule)[]).filter(
    (key) => JSON.stringify(a[key], ordered) !== JSON.stringify(b[key], ordered),
  )

const stored = z.object({
  by: z.enum(['board', 'one']).catch('board'),
  days: z.number().int().catch(14),
  quorum: z.number().int().nullable().catch(null),
})

/** How one gets in, as the form of the kind asks it. */
export const entryOf = (kind: { open: boolean; admission: unknown }): (typeof admissions)[number] =>
  kind.open ? 'open' : resolutionOf(kind.admission).by

/** Who decides, the deadline in days and the quorum in people; null: more than half of those asked. */
export const resolutionOf = (admission: unknown) => stored.parse(admission ?? {})
