import type { Role } from '@/lib/access/roles'
import { organisationId } from './organisations'
import { stableId } from './stable'

const roleNames: Record<string, [given: string, family: string]> = {
  admin: ['Karin', 'Probst'],
  board: ['Henrike', 'Sauer'],
  membership: ['Ingo', 'Seidel'],
  events: ['Svenja', 'Lorenz'],
  editor: ['Jonas', 'Albers'],
  steward: ['Kai', 'Brandt'],
  auditor: ['Ruth', 'Kaiser'],
  lead: ['Aylin', 'Demir'],
  member: ['Katrin', 'Beispiel'],
  participant: ['Nils', 'Harder'],
  coordinator: ['Petra', 'Lindqvist'],
  delegate: ['Tobias', 'Renn'],
}

/** Where an account's person works; only institutional networks know coordinators and delegates. */
const home: Record<string, string> = {
  negz: 'Stadt Musterhausen',
  next: 'Stadt Musterhausen',
  n3gz: 'Bundesamt für Beispiele',
  'ozg-mitte': 'Landesrechenzentrum Beispiel',
}
const institutional = ['negz', 'next', 'ozg-mitte']
const staffRoles: Role[] = ['admin', 'board', 'membership', 'events', 'editor', 'steward', 'auditor']

export type Account = {
  name: string
  slug: string
  networkId: string
  personId: string
  loginId: string
  email: string
  givenName: string
  familyName: string
  role: Role | null
  organisationId: string
}

/** role@network.example: nobody's address reveals more than a role. */
export const accounts: Account[] = Object.keys(home).flatMap((slug) =>
  Object.entries(roleNames)
    .filter(([name]) => institutional.includes(slug) || !['coordinator', 'delegate'].includes(name))
    .map(([name, [givenName, familyName]]) => ({
      name,
      slug,
      networkId: stableId(`network ${slug}`),
      personId: stableId(`account person ${slug} ${name}`),
      loginId: stableId(`account login ${slug} ${name}`),
      email: `${name}@${slug}.example`,
      givenName,
      familyName,
      role: staffRoles.find((r) => r === name) ?? null,
      organisationId: organisationId(slug, home[slug] ?? ''),
    })),
)

export const operator = { loginId: stableId('account operator'), email: 'operator@konvent.example' }

/** Accounts with a membership of their own (N3GZ, personal kinds) or a confirmed affiliation to a member institution. */
export const affiliated = (name: string) => !['participant', 'steward', 'auditor'].includes(name)
