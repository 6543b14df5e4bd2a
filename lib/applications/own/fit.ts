import { audienceOf, type Misfit, misfitOf } from '@/lib/memberships/audience'
import type { Situation } from './schema'

export type Asked = { sectors: boolean; levels: boolean; born: boolean; working: boolean }
export type Fit = { ok: true } | { ok: false; why: Misfit | 'unsaid'; limit: number }

/** What a kind's rules need to know of somebody. */
export function asksFor(value: unknown): Asked {
  const { sectors, levels, maxAge, maxYearsInWork } = audienceOf(value)
  return {
    sectors: Boolean(sectors?.length),
    levels: Boolean(levels?.length),
    born: maxAge !== undefined,
    working: maxYearsInWork !== undefined,
  }
}

/** What several kinds need to know, together. */
export const joined = (all: readonly Asked[]): Asked => ({
  sectors: all.some((one) => one.sectors),
  levels: all.some((one) => one.levels),
  born: all.some((one) => one.born),
  working: all.some((one) => one.working),
})

/**
 * Whether a kind of membership is for somebody in this situation, and if not, what speaks against it; `unsaid` while
 * something that the rules ask for was not said. Pure; it only asks what people say of themselves, the office checks.
 */
export function fits(value: unknown, said: Situation, at: Date): Fit {
  const { sector, level, born, working } = said
  const audience = audienceOf(value)
  const places = sector === null && level === null ? [] : [{ sector: sector ?? '', level }]
  // Who leaves out the sector says nothing against it.
  const rules = sector === null ? { ...audience, sectors: [] } : audience
  const why = misfitOf(rules, { places, birthYear: born, workingSince: working }, at)
  if (why) return { ok: false, why, limit: (why === 'age' ? audience.maxAge : audience.maxYearsInWork) ?? 0 }
  const asked = asksFor(value)
  const unsaid =
    (asked.sectors && sector === null) ||
    (asked.levels && level === null) ||
    (asked.born && born === null) ||
    (asked.working && working === null)
  return unsaid ? { ok: false, why: 'unsaid', limit: 0 } : { ok: true }
}

/** The answers as part of an address ("?sector=science"), so that nobody is asked twice. */
export function situationQuery(situation: Situation): string {
  const said = Object.entries(situation).filter(([, value]) => value !== null)
  return said.length > 0 ? `?${new URLSearchParams(said.map(([key, value]) => [key, String(value)]))}` : ''
}
