/** Everybody who comes to a door. The stranger administers another network; the operator runs the installation. */
export const actors = [
  'visitor',
  'stranger',
  'participant',
  'member',
  'lead',
  'coordinator',
  'delegate',
  'admin',
  'board',
  'membership',
  'events',
  'editor',
  'steward',
  'auditor',
  'operator',
] as const
export type Actor = (typeof actors)[number]

export const roles = ['admin', 'board', 'membership', 'events', 'editor', 'steward', 'auditor'] as const
export type Role = (typeof roles)[number]

type Cell = 'yes' | 'read' | 'names' | 'prepare' | 'own area' | 'assigned' | 'registrants' | 'check-in' | '-'
type Column = 'office' | 'people' | 'applications' | 'events' | 'checkIn' | 'news' | 'settings' | 'audit'

const columns: Column[] = [
  'office',
  'people',
  'applications',
  'events',
  'checkIn',
  'news',
  'settings',
  'audit',
]

// Typed by hand from the table "Abilities" of the model, column by column; on purpose not derived from lib/access.
const table: Record<Role, Cell[]> = {
  // Administration does not decide applications unless it is the board, too; it prepares them like the members' office.
  admin: ['yes', 'yes', 'prepare', 'yes', 'yes', 'yes', 'yes', 'read'],
  board: ['yes', 'read', 'yes', 'read', '-', 'read', '-', 'read'],
  membership: ['yes', 'yes', 'prepare', 'read', '-', '-', '-', 'own area'],
  events: ['yes', 'names', '-', 'yes', 'yes', 'registrants', '-', 'own area'],
  editor: ['yes', '-', '-', 'read', '-', 'yes', '-', 'own area'],
  steward: ['check-in', '-', '-', '-', 'assigned', '-', '-', '-'],
  auditor: ['read', 'read', 'read', 'read', 'read', 'read', 'read', 'read'],
}

const holding = (column: Column, ...cells: Cell[]): Actor[] =>
  roles.filter((role) => cells.includes(table[role][columns.indexOf(column)] ?? '-'))

/** Roles that may change what the column is about. */
export const writing = (column: Column) => holding(column, 'yes')
/** Roles that may see it. */
export const reading = (column: Column) => holding(column, 'yes', 'read')
/** Roles that see applications: whoever decides, prepares or reads them. */
export const readingApplications = holding('applications', 'yes', 'prepare', 'read')
export const preparingApplications = holding('applications', 'prepare')
export const readingNames = holding('people', 'yes', 'read', 'names')
export const readingSomeAudit = holding('audit', 'read', 'own area')

export const everyone: readonly Actor[] = actors
export const signedIn: readonly Actor[] = actors.filter((actor) => actor !== 'visitor')
/** By own membership, through their institution, or by a mandate. */
export const members: readonly Actor[] = ['member', 'coordinator', 'delegate']
/** Members and whoever takes part in a group. */
export const participants: readonly Actor[] = [...members, 'participant', 'lead']

export const isRole = (actor: Actor): actor is Role => (roles as readonly Actor[]).includes(actor)
