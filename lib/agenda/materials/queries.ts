import { type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { audiencesOf } from '@/lib/events/audience'
import { switchedOff } from '@/lib/events/confidentiality'
import { canSeeInside, type SeenEvent } from '@/lib/events/policy'
import { eventBySlug } from '@/lib/events/queries'
import { recordingsOf, sessionRules, withheld } from '@/lib/events/recordings/queries'

/** The documents and recordings of one session that this reader may have now. */
export async function materialsOf(ctx: Ctx, event: { id: string; slug: string }, sessionKey: string) {
  const own = await ctx.db.recording.findMany({
    where: { eventId: event.id, sessionKey },
    select: { id: true },
  })
  if (own.length === 0) return []
  const ids = new Set(own.map((row) => row.id))
  const whole = await eventBySlug(ctx, event.slug)
  return whole ? (await recordingsOf(ctx, whole)).filter((row) => ids.has(row.id)) : []
}

/** What belongs to the sessions of somebody on stage, also what is not out yet. Callers hold `events.read`. */
export async function stageMaterials({ db }: Ctx, eventId: string, stagePersonId: string) {
  const sessions = await db.session.findMany({
    where: { eventId, contributions: { some: { stagePersonId } } },
    distinct: ['key'],
    select: { key: true },
  })
  return db.recording.findMany({
    where: { eventId, kind: 'document', sessionKey: { in: sessions.map(({ key }) => key) } },
    orderBy: { id: 'asc' },
    select: { id: true, title: true, link: true, fileId: true, availableFrom: true },
  })
}
export type StageMaterial = Awaited<ReturnType<typeof stageMaterials>>[number]

/**
 * Keys of the public sessions of which this reader may have a document or a recording now: the same rule as for the
 * things themselves (`isOpenTo`), as two statements for a whole programme.
 */
export async function sessionsWithMaterials(
  ctx: Ctx,
  event: SeenEvent & { id: string; confidential: boolean },
): Promise<Set<string>> {
  const { db, actor } = ctx
  const audiences = [...audiencesOf(actor), ...(canSeeInside(actor, event) ? (['guests'] as const) : [])]
  const rows = await db.recording.findMany({
    where: {
      eventId: event.id,
      sessionKey: { not: null },
      OR: [{ availableFrom: null }, { availableFrom: { lte: now() } }],
      ...(can(actor, 'events.read') ? {} : { audience: { in: audiences } }),
      ...(switchedOff(event).recordings ? { kind: { not: 'recording' } } : {}),
    },
    distinct: ['sessionKey', 'kind'],
    select: { sessionKey: true, kind: true },
  })
  const rules = await sessionRules(ctx, event.id, rows)
  return new Set(rows.flatMap((row) => (withheld(row, rules) ? [] : (row.sessionKey ?? []))))
}
