import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { identityOf, type Named } from './gather'

type Entry = Named & { stagePersonId: string | null }

const fold = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whose entry this is, if they do not want to be named: by their row, as a person, or by name and organisation. */
export async function refuserOf(tx: Tx, eventId: string, entry: Entry) {
  const refused = await tx.stagePerson.findMany({
    where: { eventId, namingRefusedAt: { not: null } },
    select: {
      id: true,
      personId: true,
      namingRefusedAt: true,
      contributions: { select: { personId: true, name: true, organisation: true } },
    },
  })
  const identity = identityOf(entry)
  const found = refused.find(({ id, personId, contributions }) =>
    entry.stagePersonId
      ? id === entry.stagePersonId
      : (personId !== null && personId === entry.personId) ||
        contributions.some((one) => identityOf(one) === identity),
  )
  return found?.namingRefusedAt ? { id: found.id, at: found.namingRefusedAt } : null
}

/**
 * Names in the working copy that somebody who does not want to be named has as well: perhaps the same person, entered
 * anew. Who agreed to be named themselves is somebody else. Callers hold `events.read`.
 */
export async function refusedNames(ctx: Ctx, eventId: string): Promise<string[]> {
  const [refused, shown] = await Promise.all([
    ctx.db.contribution.findMany({
      where: {
        eventId,
        OR: [{ nameWithdrawnAt: { not: null } }, { stagePerson: { namingRefusedAt: { not: null } } }],
      },
      select: { name: true },
      distinct: ['name'],
    }),
    ctx.db.contribution.findMany({
      where: {
        eventId,
        releaseId: null,
        nameWithdrawnAt: null,
        OR: [{ stagePersonId: null }, { stagePerson: { namingConsentAt: null, namingRefusedAt: null } }],
      },
      select: { name: true },
      distinct: ['name'],
    }),
  ])
  const unwanted = new Set(refused.map(({ name }) => fold(name)))
  return shown.flatMap(({ name }) => (unwanted.has(fold(name)) ? [name] : []))
}
