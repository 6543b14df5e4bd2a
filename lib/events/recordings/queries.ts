import { type Actor, type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { isId } from '@/lib/ids'
import { Prisma } from '@/prisma/generated/client'
import { audiencesOf } from '../audience'
import { withPartner } from '../claims'
import { switchedOff } from '../confidentiality'
import { canSeeEvent, canSeeInside } from '../policy'
import { forReader, type ReaderEvent } from '../queries'

const shown = {
  id: true,
  kind: true,
  title: true,
  link: true,
  fileId: true,
  sessionKey: true,
  audience: true,
  availableFrom: true,
} as const satisfies Prisma.RecordingSelect
type Row = Prisma.RecordingGetPayload<{ select: typeof shown }>

type Of = { sessionKey: string | null; kind: string }

/** What the sessions of an event say of what belongs to them, by their keys. */
export type SessionRules = {
  /** In the newest release. */
  released: ReadonlySet<string>
  /** Not to be recorded, or with somebody on stage who refused it: in the newest release or in the working copy. */
  unrecorded: ReadonlySet<string>
}

/** The rules of the sessions that such rows belong to; one statement, none where they are all of the whole event. */
export async function sessionRules(
  { network }: Ctx,
  eventId: string,
  rows: readonly Pick<Of, 'sessionKey'>[],
): Promise<SessionRules> {
  const keys = [...new Set(rows.flatMap((row) => row.sessionKey ?? []))]
  if (keys.length === 0) return { released: new Set(), unrecorded: new Set() }
  const said = await db.$queryRaw<{ key: string; released: boolean; unrecorded: boolean }[]>(Prisma.sql`
    SELECT s."key", s."releaseId" IS NOT NULL AS released, s."doNotRecord" OR EXISTS (
      SELECT 1 FROM "Contribution" c
      JOIN "StagePerson" p ON p."networkId" = c."networkId" AND p."id" = c."stagePersonId"
      WHERE c."networkId" = s."networkId" AND c."eventId" = s."eventId" AND c."sessionId" = s."id"
        AND p."recordingRefusedAt" IS NOT NULL
    ) AS unrecorded
    FROM "Session" s
    WHERE s."networkId" = ${network.id}::uuid AND s."eventId" = ${eventId}::uuid AND s."key" = ANY(${keys}::uuid[])
      AND (s."releaseId" IS NULL OR s."releaseId" = (
        SELECT r."id" FROM "Release" r WHERE r."networkId" = ${network.id}::uuid AND r."eventId" = ${eventId}::uuid
        ORDER BY r."number" DESC LIMIT 1))`)
  const keysOf = (which: 'released' | 'unrecorded') =>
    new Set(said.filter((row) => row[which]).map((row) => row.key))
  return { released: keysOf('released'), unrecorded: keysOf('unrecorded') }
}

/** Why readers do not get it, whatever its day and audience: a recording that must not be, or no public session. */
export function withheld({ sessionKey, kind }: Of, rules: SessionRules): 'unrecorded' | 'unreleased' | null {
  if (!sessionKey) return null
  if (kind === 'recording' && rules.unrecorded.has(sessionKey)) return 'unrecorded'
  return rules.released.has(sessionKey) ? null : 'unreleased'
}

/**
 * True if a reader may have it now: it is out, its audience takes them in, neither the mark nor a refusal switches it
 * off, and its session is public. The office sees what belongs to sessions that are not.
 */
function isOpenTo(actor: Actor, event: ReaderEvent, row: Row, rules: SessionRules, at: Date): boolean {
  if (row.kind === 'recording' && switchedOff(event).recordings) return false
  const why = withheld(row, rules)
  if (why === 'unrecorded') return false
  if (row.availableFrom && row.availableFrom > at) return false
  if (can(actor, 'events.read')) return true
  if (why) return false
  // "Guests" are those whom the event is for: invited, registered, or addressed by it.
  return row.audience === 'guests' ? canSeeInside(actor, event) : audiencesOf(actor).includes(row.audience)
}

/** Recordings and documents that this reader may have now. */
export async function recordingsOf(ctx: Ctx, event: ReaderEvent) {
  const rows = await ctx.db.recording.findMany({
    where: { eventId: event.id },
    orderBy: [{ availableFrom: 'asc' }, { id: 'asc' }],
    select: shown,
  })
  const [rules, at] = [await sessionRules(ctx, event.id, rows), now()]
  return rows.filter((row) => isOpenTo(ctx.actor, event, row, rules, at))
}

/** True if the file behind a recording or document is open to this reader; the office sees it before its day. */
export async function seesRecordingFile(ctx: Ctx, fileId: string): Promise<boolean> {
  const row = await ctx.db.recording.findFirst({
    where: { fileId },
    select: { ...shown, event: { select: forReader(ctx.actor) } },
  })
  if (!row) return false
  if (can(ctx.actor, 'events.read')) return true
  const event = await withPartner(ctx, row.event)
  if (!canSeeEvent(ctx.actor, event)) return false
  return isOpenTo(ctx.actor, event, row, await sessionRules(ctx, event.id, [row]), now())
}

/** The office's list: everything, also what is not out yet or kept from readers. Callers hold `events.read`. */
export async function officeRecordings(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.recording.findMany({
    where: { eventId },
    orderBy: [{ availableFrom: 'asc' }, { id: 'asc' }],
    select: shown,
  })
  const ids = rows.flatMap((row) => row.fileId ?? [])
  const files = await ctx.db.file.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, size: true },
  })
  const rules = await sessionRules(ctx, eventId, rows)
  return rows.map((row) => ({
    ...row,
    file: files.find((file) => file.id === row.fileId) ?? null,
    withheld: withheld(row, rules),
  }))
}
export type OfficeRecording = Awaited<ReturnType<typeof officeRecordings>>[number]

/** One of them for its form; null when the event has no such one. */
export const officeRecording = async (ctx: Ctx, eventId: string, id: string) =>
  isId(id) ? ((await officeRecordings(ctx, eventId)).find((one) => one.id === id) ?? null) : null
