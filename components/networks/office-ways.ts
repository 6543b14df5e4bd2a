import type { Ability } from '@/lib/access/abilities'

/** The ways of the office, in groups; each shows only with its ability. */
export const officeWays = [
  [
    ['today', '', 'office.see'],
    ['people', '/people', 'people.names'],
    ['organisations', '/organisations', 'people.read'],
    ['memberships', '/memberships', 'people.read'],
    ['applications', '/applications', 'applications.read'],
    ['board', '/board', 'applications.read'],
    ['groups', '/groups', 'people.read'],
  ],
  [
    ['events', '/events', 'events.read'],
    ['invoices', '/invoices', 'events.read'],
  ],
  [
    ['news', '/news', 'news.read'],
    ['newsletter', '/newsletter', 'news.read'],
  ],
  [
    ['roles', '/roles', 'settings.read'],
    ['audit', '/audit', 'audit.area'],
    ['settings', '/settings', 'settings.read'],
  ],
] as const satisfies readonly (readonly [string, string, Ability])[][]

/** What can be begun from anywhere in the office: a name under office.search.actions, its page, who may. */
export const officeActions = [
  ['addPerson', '/people/new', 'people.write'],
  ['addOrganisation', '/organisations/new', 'people.write'],
  ['importPeople', '/people/import', 'people.write'],
  ['mandates', '/memberships/mandates', 'people.read'],
  ['kinds', '/memberships/kinds', 'people.read'],
  ['forms', '/applications/forms', 'applications.prepare'],
  ['addEvent', '/events/new', 'events.write'],
  ['readStatement', '/invoices/statement', 'events.write'],
  ['addArticle', '/news/new', 'news.write'],
  ['settings', '/settings', 'settings.write'],
] as const satisfies readonly (readonly [string, string, Ability])[]
