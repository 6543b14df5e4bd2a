import type { SessionKind, StageRole } from '@/prisma/generated/enums'
import type { Agenda } from './order'
import { sessionKinds, stageRoles } from './schema'
import { stageName } from './stage-name'

/** What a reader wants to see, from the address. Unknown values are as if nothing was asked. */
export type AgendaFilter = { person: string | null; role: StageRole | null; kind: SessionKind | null }

type Asked = Record<string, string | string[] | undefined>
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || null

/** The filter that an address asks for. */
export const filterOf = (asked: Asked): AgendaFilter => ({
  person: one(asked.person),
  role: stageRoles.find((role) => role === one(asked.role)) ?? null,
  kind: sessionKinds.find((kind) => kind === one(asked.kind)) ?? null,
})

export const isFiltered = (filter: AgendaFilter) => Object.values(filter).some((value) => value !== null)

/** Only the sessions that match all of the filter; person and role must be of the same entry on stage. */
export function filtered(agenda: Agenda, { person, role, kind }: AgendaFilter): Agenda {
  const sessions = agenda.sessions.filter(
    (session) =>
      (!kind || session.kind === kind) &&
      ((!person && !role) ||
        session.people.some((p) => (!person || stageName(p) === person) && (!role || p.role === role))),
  )
  return { ...agenda, sessions }
}

/** What can be chosen: only what occurs, people by family name. */
export function choicesOf(agenda: Agenda) {
  const people = agenda.sessions.flatMap((session) => session.people)
  const kinds = new Set(agenda.sessions.map((session) => session.kind))
  const roles = new Set(people.map((person) => person.role))
  const collator = new Intl.Collator('de')
  const family = (name: string) => name.split(',')[0]?.split(' ').at(-1) ?? name
  return {
    people: [...new Set(people.map(stageName))].sort(
      (a, b) => collator.compare(family(a), family(b)) || collator.compare(a, b),
    ),
    roles: stageRoles.filter((role) => roles.has(role)),
    kinds: sessionKinds.filter((kind) => kinds.has(kind) && kind !== 'break'),
  }
}
