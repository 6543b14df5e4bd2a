import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Answers, AnswerValue } from '@/lib/forms/condition'

/** For which institution somebody answers what is asked once per institution, and what stands there already. */
export type Institution = {
  id: string
  name: string
  answers: Answers
  /** Who answered, by question key. */
  by: Readonly<Record<string, AnsweredBy>>
  /** May change what others answered: the institution's coordinator. */
  coordinates: boolean
  /** The person whose answers they may change, too: themselves. Null for whoever is no person of the network. */
  reader: string | null
}

/** The name is for reading; who it was is the person: two may be called the same. */
export type AnsweredBy = { name: string; personId: string | null }

type Reader = Pick<Tx, 'institutionAnswer' | 'registration' | 'organisation'>

/** What an institution answered for an event so far. */
export async function institutionAnswers(
  db: Pick<Tx, 'institutionAnswer'>,
  eventId: string,
  organisationId: string,
) {
  const rows = await db.institutionAnswer.findMany({
    where: { eventId, organisationId },
    select: { key: true, value: true, byName: true, byPersonId: true },
  })
  return {
    answers: Object.fromEntries(rows.map((row) => [row.key, row.value as AnswerValue])) as Answers,
    by: Object.fromEntries(
      rows.map(({ key, byName, byPersonId }) => [key, { name: byName, personId: byPersonId }]),
    ) as Record<string, AnsweredBy>,
  }
}

/** The organisation for which the actor takes part: as their registration says, else where they work (confirmed). */
async function organisationOf(db: Reader, { actor }: Ctx, eventId: string) {
  const { personId, standing } = actor
  if (!personId) return null
  const registration = await db.registration.findFirst({
    where: { eventId, personId, organisationId: { not: null } },
    select: { affiliatedTo: { select: { id: true, name: true } } },
  })
  return registration?.affiliatedTo ?? standing.organisations[0] ?? null
}

/** The institution for which the actor answers; null for those of whom the network knows none. */
export async function institutionFor(db: Reader, ctx: Ctx, eventId: string): Promise<Institution | null> {
  const organisation = await organisationOf(db, ctx, eventId)
  if (!organisation) return null
  const { id, name } = organisation
  return {
    id,
    name,
    ...(await institutionAnswers(db, eventId, id)),
    coordinates: ctx.actor.standing.coordinates.includes(id),
    reader: ctx.actor.personId,
  }
}

/** Answered already, by somebody else, and not this reader's to change. */
export function isSettled(
  { by, coordinates, reader }: Pick<Institution, 'by' | 'coordinates' | 'reader'>,
  key: string,
): boolean {
  const answered = by[key]
  return answered !== undefined && !coordinates && (reader === null || answered.personId !== reader)
}
