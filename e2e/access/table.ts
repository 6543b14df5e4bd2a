import { agenda } from './rooms/agenda'
import { events } from './rooms/events'
import { news, newsletter } from './rooms/news'
import { manage, operator } from './rooms/office'
import { people } from './rooms/people'
import { registrations } from './rooms/registrations'
import { signIn } from './rooms/sign-in'
import { site } from './rooms/site'
import type { Room } from './row'

const rooms: Room[] = [
  site,
  signIn,
  operator,
  manage,
  people,
  events,
  registrations,
  agenda,
  news,
  newsletter,
]

/** One row or more for every door of the application: a door without a row fails, and so does a row without a door. */
export const pages = rooms.flatMap((room) => room.pages ?? [])
export const handlers = rooms.flatMap((room) => room.handlers ?? [])
export const actions = rooms.flatMap((room) => room.actions ?? [])
