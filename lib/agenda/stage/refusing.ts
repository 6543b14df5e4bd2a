import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { foldName, type Named, refusersOf } from './gather'

type Entry = Named & { stagePersonId: string | null }

/** Whose entry this is, if they do not want to be named: by their row, else as `refusersOf` finds them. */
export async function refuserOf(tx: Tx, eventId: string, entry: Entry) {
  const found = entry.stagePersonId
    ? await tx.stagePerson.findFirst({
        where: { id: entry.stagePersonId, eventId },
        select: { id: true, namingRefusedAt: true },
      })
    : (await refusersOf(tx, eventId))(entry)
  return found?.namingRefusedAt ? { id: found.id, at: found.namingRefusedAt } : null
}

/**
 * Names in the working copy that somebody who does not want to be named has as well: perhaps the same person, entered
 * anew. Who agreed to be named themselves is somebody else. Callers hold `events.read`.
 */
export async function refusedNames(ctx: Ctx, eventId: string): Promise<string[]> {
  const [refusing, refused, shown] = await Promise.all([
    // Also whoever has no entry left.
    ctx.db.stagePerson.findMany({
      where: { eventId, namingRefusedAt: { not: null } },
      select: { name: true },
    }),
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
  const unwanted = new Set([...refusing, ...refused].map(({ name }) => foldName(name)))
  return shown.flatMap(({ name }) => (unwanted.has(foldName(name)) ? [name] : []))
}
