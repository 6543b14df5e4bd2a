import type { Ability } from '@/lib/access/abilities'
import type { Area, OfficeList } from './list'
import { mandates } from './mandates/list'
import { memberships } from './memberships/list'
import { organisations } from './organisations/list'
import { people } from './people/list'

/** The lists of the office by name. */
export const lists: Record<Area, OfficeList> = { people, organisations, memberships, mandates }

/** Who may open a list; what of it they see is the list's own matter. */
export const abilityOf: Record<Area, Ability> = {
  people: 'people.names',
  organisations: 'people.read',
  memberships: 'people.read',
  mandates: 'people.read',
}
