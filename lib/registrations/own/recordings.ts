import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { withPartner } from '@/lib/events/claims'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { recordingsOf } from '@/lib/events/recordings/queries'
import { type Held, holder } from './holder'

/** True while the registration stands: places that went back, and an address that nobody confirmed, open nothing. */
const stands = ({ givenBackAt, lapsesAt }: Held['registration']) => givenBackAt === null && lapsesAt === null

/**
 * The event of a registration as its holder sees it, with what opened it to them when they registered: as long as they
 * have not given their places back.
 */
export async function eventOf({ ctx, registration }: Held): Promise<ReaderEvent> {
  const found = await ctx.db.event.findFirstOrThrow({
    where: { id: registration.eventId },
    select: forReader(ctx.actor),
  })
  const { code } = await ctx.db.registration.findFirstOrThrow({
    where: { id: registration.id },
    select: { code: { select: { id: true, admits: true, priceClassId: true } } },
  })
  const { claims, ...event } = await withPartner(ctx, found)
  const open = code !== null && registration.givenBackAt === null
  return { ...event, claims: { ...claims, ...(open ? { code } : {}) } }
}

/** What opens to whoever is registered (or to everybody): a file of it needs the registration's link and no account. */
const byLink = new Set(['public', 'guests'])

/**
 * What can be watched and read after an event, for whoever holds the link. Files for other audiences ask who one is, so
 * they are only there for the registration's own person, signed in. A registration that does not stand leaves what is
 * everybody's.
 */
export async function ownRecordings(ctx: Ctx, held: Held, event: ReaderEvent) {
  if (event.endsAt >= now()) return []
  const rows = await recordingsOf(held.ctx, event)
  const signedIn = ctx.actor.personId === held.registration.personId
  if (signedIn) return rows
  if (!stands(held.registration)) return rows.filter((row) => row.audience === 'public')
  return rows.filter((row) => row.link || byLink.has(row.audience))
}

/** A file among them, by the registration's link; null for any other, and for a wrong link. */
export async function ownRecordingFile(ctx: Ctx, token: string, id: string) {
  const held = await holder(ctx, token).catch(() => null)
  const rows = held ? await ownRecordings(ctx, held, await eventOf(held)) : []
  if (!rows.some((row) => row.fileId === id)) return null
  return ctx.db.file.findFirst({ where: { id, ownerKind: 'recording' } })
}
