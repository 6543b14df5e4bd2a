import { type Actor, type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
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

/** True if a reader may have it now: it is out, its audience takes them in, and the mark does not switch it off. */
export function isOpenTo(actor: Actor, event: ReaderEvent, row: Row, at: Date): boolean {
  if (row.kind === 'recording' && switchedOff(event).recordings) return false
  if (row.availableFrom && row.availableFrom > at) return false
  if (can(actor, 'events.read')) return true
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
  const at = now()
  return rows.filter((row) => isOpenTo(ctx.actor, event, row, at))
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
  return canSeeEvent(ctx.actor, event) && isOpenTo(ctx.actor, event, row, now())
}

/** The office's list: everything, also what is not out yet. Callers hold `events.read`. */
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
  return rows.map((row) => ({ ...row, file: files.find((file) => file.id === row.fileId) ?? null }))
}
export type OfficeRecording = Awaited<ReturnType<typeof officeRecordings>>[number]

/** One of them for its form; null when the event has no such one. */
export const officeRecording = async (ctx: Ctx, eventId: string, id: string) =>
  isId(id) ? ((await officeRecordings(ctx, eventId)).find((one) => one.id === id) ?? null) : null
