import { type Role, roles } from './roles'

/** What can be done in a network's office. Columns of model.md's table, split where a role may do only part. */
export const abilities = [
  'office.see',
  'people.names',
  'people.read',
  'people.write',
  'applications.read',
  'applications.prepare',
  'applications.decide',
  'events.read',
  'events.write',
  'registrants.write',
  'check-in.read',
  'check-in.write',
  'news.read',
  'news.write',
  'settings.read',
  'settings.write',
  'audit.area',
  'audit.read',
] as const
export type Ability = (typeof abilities)[number]

/** The one table role → abilities (model.md). The access test holds it against a hand-written copy of its own. */
export const table: Record<Role, readonly Ability[]> = {
  admin: [
    'office.see',
    'people.names',
    'people.read',
    'people.write',
    'applications.read',
    'applications.prepare',
    'events.read',
    'events.write',
    'registrants.write',
    'check-in.read',
    'check-in.write',
    'news.read',
    'news.write',
    'settings.read',
    'settings.write',
    'audit.area',
    'audit.read',
  ],
  board: [
    'office.see',
    'people.names',
    'people.read',
    'applications.read',
    'applications.decide',
    'events.read',
    'news.read',
    'audit.area',
    'audit.read',
  ],
  membership: [
    'office.see',
    'people.names',
    'people.read',
    'people.write',
    'applications.read',
    'applications.prepare',
    'events.read',
    'audit.area',
  ],
  events: [
    'office.see',
    'people.names',
    'events.read',
    'events.write',
    'registrants.write',
    'check-in.read',
    'check-in.write',
    'audit.area',
  ],
  editor: ['office.see', 'events.read', 'news.read', 'news.write', 'audit.area'],
  steward: ['check-in.read', 'check-in.write'],
  auditor: [
    'office.see',
    'people.names',
    'people.read',
    'applications.read',
    'events.read',
    'check-in.read',
    'news.read',
    'settings.read',
    'audit.area',
    'audit.read',
  ],
}

/** Areas of the audit log that a role without `audit.read` sees: its own. */
export const auditAreas: Record<Role, readonly string[]> = {
  admin: [],
  board: [],
  membership: ['people', 'organisations', 'memberships', 'applications', 'groups'],
  events: ['events', 'agenda', 'registrations'],
  editor: ['news', 'newsletter'],
  steward: [],
  auditor: [],
}

/** Abilities of several roles together. */
export const abilitiesOf = (held: readonly Role[]): ReadonlySet<Ability> =>
  new Set(held.flatMap((r) => table[r]))

/** The areas of the audit log that somebody with these roles reads. */
export const areasOf = (held: readonly Role[]): 'all' | readonly string[] =>
  abilitiesOf(held).has('audit.read') ? 'all' : [...new Set(held.flatMap((r) => auditAreas[r]))]

/** Nobody grants more than they have: a role may be granted when all its abilities are one's own. */
export const grantable = (held: readonly Role[]): Role[] => {
  const own = abilitiesOf(held)
  // Deciding applications is the board's alone; an admin appoints the board without being it (model.md: "unless also board").
  return roles.filter(
    (r) => own.has('settings.write') && table[r].every((a) => own.has(a) || a === 'applications.decide'),
  )
}
