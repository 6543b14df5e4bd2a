import type { Actor, Reason } from '@/lib/access/context'

/** What narrows an audience: one of each given key. Sector and level hold for the same organisation. */
export type AudienceRule = {
  groups?: readonly string[]
  sectors?: readonly string[]
  levels?: readonly string[]
  /** Kinds of membership. */
  kinds?: readonly string[]
}

export const ruleKeys = ['groups', 'sectors', 'levels', 'kinds'] as const satisfies (keyof AudienceRule)[]

const isList = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')

/** The rule as stored; `{}` narrows nothing. Null: it is not understood, and lets nobody in. */
export function readRule(stored: unknown): AudienceRule | null {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null
  const known = Object.entries(stored).every(
    ([key, value]) => ruleKeys.some((one) => one === key) && isList(value),
  )
  return known ? stored : null
}

type Work = Actor['standing']['organisations'][number]
const has = (list: readonly string[] | undefined, value: string | null) =>
  list === undefined || (value !== null && list.includes(value))
const inGroup = ({ standing }: Actor, { groups }: AudienceRule) =>
  groups && standing.groups.find((id) => groups.includes(id))
const ofKind = ({ standing }: Actor, { kinds }: AudienceRule) =>
  kinds && standing.kinds.find(({ id }) => kinds.includes(id))

function worksAt({ standing }: Actor, { sectors, levels }: AudienceRule): Work | undefined {
  if (!sectors && !levels) return undefined
  return standing.organisations.find((one) => has(sectors, one.sector) && has(levels, one.level))
}

/** The keys of the rule that an actor does not meet; none: the rule takes them in. */
export function lacking(actor: Actor, rule: AudienceRule): (keyof AudienceRule)[] {
  const work = worksAt(actor, rule)
  const met = {
    groups: !rule.groups || inGroup(actor, rule) !== undefined,
    sectors: !rule.sectors || work !== undefined,
    levels: !rule.levels || work !== undefined,
    kinds: !rule.kinds || ofKind(actor, rule) !== undefined,
  }
  return ruleKeys.filter((key) => !met[key])
}

/** Through what a rule takes somebody in: organisation, group or kind of membership; null where it narrows nothing. */
export function ruleReason(actor: Actor, rule: AudienceRule): Reason | null {
  const work = worksAt(actor, rule)
  if (work)
    return {
      key: work.sector === 'administration' ? 'throughAuthority' : 'throughOrganisation',
      facts: { organisation: work.name },
    }
  const group = inGroup(actor, rule)
  if (group) return { key: 'group', facts: { group: actor.standing.groupNames[group] ?? '' } }
  return ofKind(actor, rule) ? actor.standing.member : null
}
