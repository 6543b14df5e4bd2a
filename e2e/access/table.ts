import { agenda } from './rooms/agenda'
import { agendaEditor } from './rooms/agenda-editor'
import { agendaIn } from './rooms/agenda-in'
import { agendaOut } from './rooms/agenda-out'
import { applying } from './rooms/applying'
import { cases } from './rooms/cases'
import { delegates } from './rooms/delegates'
import { checkIn } from './rooms/door'
import { eventForms } from './rooms/event-forms'
import { events } from './rooms/events'
import { applicationForms } from './rooms/forms'
import { groups } from './rooms/groups'
import { guests } from './rooms/guests'
import { imports } from './rooms/imports'
import { invoices } from './rooms/invoices'
import { lists } from './rooms/lists'
import { mandates } from './rooms/mandates'
import { memberships } from './rooms/memberships'
import { news, newsletter } from './rooms/news'
import { manage, operator } from './rooms/office'
import { ownArea } from './rooms/own'
import { ownRegistrations } from './rooms/own-registrations'
import { people } from './rooms/people'
import { person } from './rooms/person'
import { planning } from './rooms/planning'
import { registrants } from './rooms/registrants'
import { registrations } from './rooms/registrations'
import { signIn } from './rooms/sign-in'
import { site } from './rooms/site'
import { stage } from './rooms/stage'
import type { Room } from './row'

const rooms: Room[] = [
  site,
  signIn,
  ownArea,
  operator,
  manage,
  people,
  person,
  memberships,
  mandates,
  groups,
  applying,
  cases,
  imports,
  lists,
  applicationForms,
  events,
  planning,
  eventForms,
  registrations,
  ownRegistrations,
  registrants,
  guests,
  delegates,
  invoices,
  checkIn,
  agenda,
  stage,
  agendaEditor,
  agendaIn,
  agendaOut,
  news,
  newsletter,
]

/** One row or more for every door of the application: a door without a row fails, and so does a row without a door. */
export const pages = rooms.flatMap((room) => room.pages ?? [])
export const handlers = rooms.flatMap((room) => room.handlers ?? [])
export const actions = rooms.flatMap((room) => room.actions ?? [])
