import type { Area, OfficeList } from '../list'

export const acts = ['mail', 'tag', 'untag', 'group', 'endAffiliation', 'endMembership'] as const
export type Act = (typeof acts)[number]

/** What can be done with a selection of each list. */
export const bulkActs: Record<Area, readonly Act[]> = {
  people: ['mail', 'tag', 'untag', 'group', 'endAffiliation'],
  organisations: ['mail'],
  memberships: ['mail', 'endMembership'],
  mandates: ['mail'],
}

/** The same for any list, with where below /manage its preview is. */
export const actsOf = ({ area, acts }: OfficeList): { path: string; names: readonly string[] } =>
  acts ?? { path: '/bulk', names: area === 'registrations' ? [] : bulkActs[area] }
