import { remembered } from '@/lib/remember'
import type { SessionKind, StageRole } from '@/prisma/generated/enums'
import type { Agenda, AgendaDay, AgendaSession, Entry } from './order'
import { sessionKinds, stageRoles } from './schema'
import { stageName } from './stage-name'

/** What a reader wants to see, from the address. Unknown values are as if nothing was asked. */
export type AgendaFilter = {
  person: string | null
  role: StageRole | null
  kind: SessionKind | null
  /** Keys of the copy, and a language as two letters. */
  track?: string | null
  room?: string | null
  language?: string | null
}

type Asked = Record<string, string | string[] | undefined>
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || null

/** The filter that an address asks for. */
export const filterOf = (asked: Asked): AgendaFilter => ({
  person: one(asked.person),
  role: stageRoles.find((role) => role === one(asked.role)) ?? null,
  kind: sessionKinds.find((kind) => kind === one(asked.kind)) ?? null,
  track: one(asked.track),
  room: one(asked.room),
  language: one(asked.language),
})

export const isFiltered = (filter: AgendaFilter) => Object.values(filter).some((value) => value !== null)

/** True if a session matches all of the filter; person and role must be of the same entry on stage. */
const matches = (session: AgendaSession, { person, role, kind, track, room, language }: AgendaFilter) =>
  (!kind || session.kind === kind) &&
  (!track || session.trackKey === track) &&
  (!room || session.roomKey === room) &&
  (!language || session.language === language) &&
  ((!person && !role) ||
    session.people.some((p) => (!person || stageName(p) === person) && (!role || p.role === role)))

/** Days with only the sessions that `wanted` takes. Blocks keep their number and hours: they are still the same blocks. */
export function daysWith(
  days: readonly AgendaDay[],
  wanted: (session: AgendaSession) => boolean,
): AgendaDay[] {
  return days.flatMap((day) => {
    const entries = day.entries.flatMap((entry) => {
      const [first, ...others] = entry.sessions.filter(wanted)
      return first ? [{ ...entry, sessions: [first, ...others] as Entry['sessions'] }] : []
    })
    return entries.length ? [{ ...day, entries }] : []
  })
}

/** Days with only what matches the filter. */
export const filteredDays = (days: readonly AgendaDay[], filter: AgendaFilter): AgendaDay[] =>
  isFiltered(filter) ? daysWith(days, (session) => matches(session, filter)) : [...days]

/** True for the agenda of an assembly: all that is on it, breaks aside, are its items. */
export const isAssembly = remembered((agenda: Agenda) => {
  const items = agenda.sessions.filter((session) => session.kind !== 'break')
  return items.length > 0 && items.every((session) => session.kind === 'assembly_item')
})

const collator = new Intl.Collator('de')
const family = (name: string) => name.split(',')[0]?.split(' ').at(-1) ?? name
/** By family name, as a list of people is read. */
export const byFamilyName = (a: string, b: string) =>
  collator.compare(family(a), family(b)) || collator.compare(a, b)

/** What can be chosen: only what occurs, people by family name. */
export const choicesOf = remembered((agenda: Agenda) => {
  const people = agenda.sessions.flatMap((session) => session.people)
  const kinds = new Set(agenda.sessions.map((session) => session.kind))
  const roles = new Set(people.map((person) => person.role))
  const [tracks, rooms] = [new Set<string | null>(), new Set<string | null>()]
  for (const session of agenda.sessions) {
    tracks.add(session.trackKey)
    rooms.add(session.roomKey)
  }
  return {
    people: [...new Set(people.map(stageName))].sort(byFamilyName),
    roles: stageRoles.filter((role) => roles.has(role)),
    kinds: sessionKinds.filter((kind) => kinds.has(kind) && kind !== 'break'),
    tracks: agenda.tracks.filter((track) => tracks.has(track.key)),
    rooms: agenda.rooms.filter((room) => rooms.has(room.key)),
    languages: [...new Set(agenda.sessions.flatMap((session) => session.language ?? []))].sort(),
  }
})
