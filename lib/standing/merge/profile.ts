import { audiences, type VisibleField, visibilityOf } from '@/lib/people/visibility'
import type { Person } from '@/prisma/generated/client'
import type { Taking } from './lasting'

/** What the two may say differently, and only one of which can stay. */
export const profileFields = [
  'title',
  'givenName',
  'familyName',
  'language',
  'phone',
  'offers',
  'seeks',
  'birthYear',
  'workingSince',
  'photoId',
] as const
export type ProfileField = (typeof profileFields)[number]

const empty = (value: unknown) => value === null || value === undefined || value === ''

/** Where a value is taken from when nobody says: where there is one; of "K." and "Kim" the fuller; else the kept person's. */
export function usual(field: ProfileField, keep: Person, other: Person): 'keep' | 'other' {
  const [mine, theirs] = [keep[field], other[field]]
  if (empty(mine) && !empty(theirs)) return 'other'
  if (typeof mine !== 'string' || typeof theirs !== 'string' || !field.endsWith('Name')) return 'keep'
  const short = mine.replace(/\.$/, '')
  return theirs.length > mine.length && theirs.startsWith(short) ? 'other' : 'keep'
}

/** The fields in which the two differ, so that somebody has to choose. */
export const differing = (keep: Person, other: Person): ProfileField[] =>
  profileFields.filter(
    (field) => keep[field] !== other[field] && !(empty(keep[field]) && empty(other[field])),
  )

/** What somebody has besides the profile that they may have opened. */
export type Hanging = { personal: boolean; functional: boolean; work: boolean; groups: boolean }
export type Both<T> = { keep: T; other: T }

/**
 * Who may see what afterwards: as the one chose who signs in (else the kept person); where something of the other comes
 * in, the narrower of both choices, so that a merge never opens anything.
 */
function visibility(keep: Person, other: Person, from: ReadonlySet<ProfileField>, hanging: Both<Hanging>) {
  const chose = (person: Person) => Object.keys((person.visibility ?? {}) as object).length > 0
  const lead = !chose(keep) && chose(other) ? other : keep
  const joining = lead === keep ? other : keep
  const [base, rest] = [visibilityOf(lead.visibility), visibilityOf(joining.visibility)]
  const brings = hanging[joining === keep ? 'keep' : 'other']
  const mixed = (field: ProfileField) => from.has(field) === (lead === keep)
  const added: Record<VisibleField, boolean> = {
    name: false,
    photo: mixed('photoId'),
    work: brings.work,
    topics: joining.topics.some((topic) => !lead.topics.includes(topic)),
    offers: mixed('offers'),
    seeks: mixed('seeks'),
    groups: brings.groups,
    email: brings.personal,
    mailbox: brings.functional,
    phone: mixed('phone'),
  }
  if (!chose(keep) && !chose(other)) return {}
  const narrower = (field: VisibleField) =>
    audiences[Math.min(audiences.indexOf(base[field]), audiences.indexOf(rest[field]))]
  return Object.fromEntries(
    (Object.keys(base) as VisibleField[]).map((field) => [
      field,
      added[field] ? narrower(field) : base[field],
    ]),
  )
}

const each = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]

/** The profile of the one person that two become. */
export function unitedProfile(keep: Person, other: Person, taking: Taking, hanging: Both<Hanging>) {
  const from = new Set(
    profileFields.filter((field) => (taking[field] ?? usual(field, keep, other)) === 'other'),
  )
  const of = <F extends ProfileField>(field: F): Person[F] => (from.has(field) ? other : keep)[field]
  return {
    title: of('title'),
    givenName: of('givenName'),
    familyName: of('familyName'),
    language: of('language'),
    phone: of('phone'),
    offers: of('offers'),
    seeks: of('seeks'),
    birthYear: of('birthYear'),
    workingSince: of('workingSince'),
    photoId: of('photoId'),
    topics: each(keep.topics, other.topics),
    tags: each(keep.tags, other.tags),
    createdAt: keep.createdAt < other.createdAt ? keep.createdAt : other.createdAt,
    visibility: visibility(keep, other, from, hanging),
  }
}
