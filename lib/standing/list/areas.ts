import type { Area, OfficeList } from './list'
import { mandates } from './mandates/list'
import { memberships } from './memberships/list'
import { organisations } from './organisations/list'
import { people } from './people/list'

/** The lists of the office by name. */
export const lists: Record<Area, OfficeList> = { people, organisations, memberships, mandates }
