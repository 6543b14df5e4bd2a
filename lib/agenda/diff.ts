import type { Agenda, AgendaPerson, AgendaSession } from './order'

/** What a release changes for those who know the last one. Sessions are matched by their key. */
export type AgendaDiff = {
  added: AgendaSession[]
  removed: AgendaSession[]
  /** Another time or another room. */
  moved: { before: AgendaSession; after: AgendaSession }[]
  /** Another title, label, kind, description or block. */
  changed: { before: AgendaSession; after: AgendaSession }[]
  people: {
    session: AgendaSession
    added: AgendaPerson[]
    removed: AgendaPerson[]
    changed: AgendaPerson[]
  }[]
}

const at = (date: Date | null) => date?.getTime() ?? null
const text = (value: unknown) => JSON.stringify(value ?? null)
const place = (s: AgendaSession) => text([at(s.start), at(s.end), s.roomKey])
const content = (s: AgendaSession) =>
  text([s.kind, s.label, s.title, s.description, s.blockKey, s.answersKey, s.language, s.plenary])
const entry = (p: AgendaPerson) => text([p.role, p.name, p.title, p.function, p.organisation, p.remark])

/** The difference between the last release (null: none yet, everything is new) and the working copy. */
export function differenceOf(before: Agenda | null, after: Agenda): AgendaDiff {
  const past = new Map(before?.sessions.map((s) => [s.key, s]))
  const present = new Set(after.sessions.map((s) => s.key))
  const both = after.sessions.flatMap((now) => {
    const then = past.get(now.key)
    return then ? [{ before: then, after: now }] : []
  })
  return {
    added: after.sessions.filter((s) => !past.has(s.key)),
    removed: (before?.sessions ?? []).filter((s) => !present.has(s.key)),
    moved: both.filter(({ before, after }) => place(before) !== place(after)),
    changed: both.filter(({ before, after }) => content(before) !== content(after)),
    people: both.flatMap(({ before, after }) => {
      const change = peopleChange(before.people, after.people)
      return change.added.length + change.removed.length + change.changed.length > 0
        ? [{ session: after, ...change }]
        : []
    }),
  }
}

function peopleChange(before: AgendaPerson[], after: AgendaPerson[]) {
  const past = new Map(before.map((p) => [p.key, p]))
  const present = new Set(after.map((p) => p.key))
  return {
    added: after.filter((p) => !past.has(p.key)),
    removed: before.filter((p) => !present.has(p.key)),
    changed: after.filter((p) => {
      const then = past.get(p.key)
      return then !== undefined && entry(then) !== entry(p)
    }),
  }
}

/** True when a release would change nothing that a reader sees. */
export const isEmptyDiff = (diff: AgendaDiff) =>
  diff.added.length + diff.removed.length + diff.moved.length + diff.changed.length + diff.people.length === 0
