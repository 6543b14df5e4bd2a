import type { Ctx } from '@/lib/access/context'
import type { Localized } from '@/lib/localized'
import { byFamilyName } from '../filter'
import type { Agenda, AgendaPerson, AgendaSession } from '../order'
import { optional } from '../rows'
import { stageName } from '../stage-name'

const idsIn = (agenda: Agenda) => [
  ...new Set(
    agenda.sessions.flatMap((session) => session.people.flatMap((person) => person.stagePersonId ?? [])),
  ),
]

/** By agenda: a kept release is read anew when anybody changes their consent (kept.ts), and so is this. */
const agreed = new WeakMap<Agenda, Promise<Set<string>>>()

async function readAgreed(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.stagePerson.findMany({
    where: { eventId, namingConsentAt: { not: null }, namingRefusedAt: null },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}

/** Ids of the people on stage who agreed to be named in public. No statement where nobody has an entry of their own. */
export async function agreedToBeNamed(ctx: Ctx, eventId: string, agenda: Agenda): Promise<Set<string>> {
  if (idsIn(agenda).length === 0) return new Set()
  const known = agreed.get(agenda) ?? readAgreed(ctx, eventId)
  agreed.set(agenda, known)
  return known.catch((error) => {
    agreed.delete(agenda)
    throw error
  })
}

export type StageEntry = {
  name: string
  person: AgendaPerson
  sessions: { session: AgendaSession; role: AgendaPerson['role'] }[]
  /** Their own words and picture, where they agreed to be named. */
  biography: Localized | null
  photoId: string | null
  photoCredit: string | null
}

const identityOf = (person: AgendaPerson) => person.stagePersonId ?? person.personId ?? stageName(person)

/** Who is on the stage of an agenda, with their sessions. Who is named twice alike is one person. */
function entriesOf(agenda: Agenda): Map<string, StageEntry> {
  const entries = new Map<string, StageEntry>()
  for (const session of agenda.sessions)
    for (const person of session.people) {
      const name = stageName(person)
      const key = identityOf(person)
      const known = entries.get(key)
      if (known) known.sessions.push({ session, role: person.role })
      else
        entries.set(key, {
          name,
          person,
          sessions: [{ session, role: person.role }],
          biography: null,
          photoId: null,
          photoCredit: null,
        })
    }
  return entries
}

/**
 * Somebody on the stage of a release and their sessions, by the key of any of their contributions: the same in every
 * release. Null where nobody has it, or nobody any more: whose name was taken back is in no agenda.
 */
export function personIn(agenda: Agenda, key: string): Pick<StageEntry, 'name' | 'sessions'> | null {
  const person = agenda.sessions.flatMap((session) => session.people).find((one) => one.key === key)
  return (person && entriesOf(agenda).get(identityOf(person))) ?? null
}

/** Everybody on the stage of a release with their sessions, by family name. */
export async function peopleOf(ctx: Ctx, eventId: string, agenda: Agenda): Promise<StageEntry[]> {
  const entries = entriesOf(agenda)
  const ids = idsIn(agenda)
  const own =
    ids.length === 0
      ? []
      : await ctx.db.stagePerson.findMany({
          where: { eventId, namingConsentAt: { not: null }, namingRefusedAt: null },
          select: { id: true, biography: true, photoId: true, photoCredit: true },
        })
  for (const { id, biography, ...photo } of own) {
    const entry = entries.get(id)
    if (entry) Object.assign(entry, photo, { biography: optional(biography) })
  }
  return [...entries.values()].sort((a, b) => byFamilyName(a.name, b.name))
}
