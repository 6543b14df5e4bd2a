/** What a person can open to others, in the order in which pages show it. Without the name nothing is shown at all. */
export const visibleFields = [
  'name',
  'photo',
  'work',
  'topics',
  'offers',
  'seeks',
  'groups',
  'email',
  'mailbox',
  'phone',
] as const
export type VisibleField = (typeof visibleFields)[number]

/** To whom, from nobody to everybody: each step includes the ones before it. */
export const audiences = ['nobody', 'group', 'members', 'partners', 'public'] as const
export type Audience = (typeof audiences)[number]

/** Who looks. A mate shares a running group with the person; a partner is a member of a partner network. */
export type Viewer = 'visitor' | 'partner' | 'member' | 'mate' | 'self' | 'office'

/** The narrowest audience that a viewer belongs to; the person and the office see what nobody else does. */
const belongs: Record<Viewer, Audience> = {
  visitor: 'public',
  partner: 'partners',
  member: 'members',
  mate: 'group',
  self: 'nobody',
  office: 'nobody',
}

/** True when something opened to an audience may be seen by a viewer. */
export const visibleTo = (audience: Audience, viewer: Viewer): boolean =>
  audiences.indexOf(audience) >= audiences.indexOf(belongs[viewer])

/** The audiences whose fields a viewer sees: what a query asks the database for. */
export const openTo = (viewer: Viewer): readonly Audience[] =>
  audiences.filter((audience) => visibleTo(audience, viewer))

export type Visibility = Record<VisibleField, Audience>

const isAudience = (value: unknown): value is Audience => audiences.some((audience) => audience === value)

/** A person's stored choice; whatever was never opened, or is no word of ours, is for nobody. */
export function visibilityOf(stored: unknown): Visibility {
  const chosen = (stored ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    visibleFields.map((field) => [field, isAudience(chosen[field]) ? chosen[field] : 'nobody']),
  ) as Visibility
}

/** The fields that a viewer sees: none while the name is hidden from them. */
export function shownTo(stored: unknown, viewer: Viewer): ReadonlySet<VisibleField> {
  const chosen = visibilityOf(stored)
  if (!visibleTo(chosen.name, viewer)) return new Set()
  return new Set(visibleFields.filter((field) => visibleTo(chosen[field], viewer)))
}
