import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { asJson } from '@/lib/events/moving/commands'
import { movedIn, type Whereabouts, whereaboutsOf } from '@/lib/events/moving/whereabouts'
import { enqueue } from '@/lib/jobs/queue'
import { mailInvitation } from '../invitations/issue'
import { notify } from '../notice'
import { calendarColumns, calendarFacts, noticeOf } from '../records'
import { following, inBatches, perTransaction, toldOf } from '../telling/batches'
import { registered, registeredAt, unanswered } from '../telling/queries'

type Stored = Parameters<typeof whereaboutsOf>[0]
type Told = Whereabouts & { sequence: number }
/** A move that people are being told of: from where, to where, and who knew the old. */
type Moved = { id: string; eventId: string; changedAt: Date; toldAt: Date; before: Stored; after: Told }

/**
 * Tells those registered, and guests who have not answered, that an event takes place at another time or elsewhere: one
 * mail each for all edits until it is due, old beside new. Nothing when it is as it was again. May run as often as it
 * likes: what was begun is finished with what was said first.
 */
export async function tellMoved(ctx: Ctx, moveId: string, take = perTransaction) {
  const moved = await ctx.db.$transaction((tx) => begin(tx, ctx, moveId))
  if (!moved) return
  const batch = { moved, take }
  await inBatches(ctx, (tx, after) => tellRegistered(tx, ctx, { ...batch, after }))
  await inBatches(ctx, (tx, after) => tellInvited(tx, ctx, { ...batch, after }))
}

/** Closes the move to further edits and keeps what everybody is told; null when there is nothing to tell (yet). */
async function begin(tx: Tx, ctx: Ctx, id: string): Promise<Moved | null> {
  const at = now()
  const { count } = await tx.move.updateMany({
    where: { id, toldAt: null, tell: true, dueAt: { lte: at } },
    data: { toldAt: at },
  })
  const move = await tx.move.findFirst({ where: { id } })
  if (!move) return null
  const { eventId, changedAt, toldAt, dueAt } = move
  const before = move.before as Stored
  if (count === 0) {
    if (toldAt && move.after)
      return { id, eventId, changedAt, toldAt, before, after: move.after as unknown as Told }
    // Edited again meanwhile, or this clock runs behind the queue's.
    const wait = Math.ceil((dueAt.getTime() - at.getTime()) / 1000) + 1
    if (!toldAt && move.tell && wait > 0)
      await enqueue(tx, 'event.moved', { networkId: ctx.network.id, moveId: id }, wait)
    return null
  }
  const event = await tx.event.findFirstOrThrow({ where: { id: eventId }, select: calendarColumns })
  const last = whereaboutsOf(event)
  const live = event.state === 'announced' && event.endsAt > at
  if (!live || movedIn(whereaboutsOf(before), last).length === 0) return null
  const after: Told = { ...last, sequence: event.sequence }
  await tx.move.updateMany({ where: { id }, data: { after: asJson(after) } })
  return { id, eventId, changedAt, toldAt: at, before, after }
}

type Batch = { moved: Moved; after: string | null; take: number }
const inOrder = { orderBy: { id: 'asc' as const } }
const once = ({ id }: Moved, record: string) => `${id} ${record}`

/** Held while a page is told, so that two runs do not overlap. */
const hold = (tx: Tx, { id, toldAt }: Moved) => tx.move.updateMany({ where: { id }, data: { toldAt } })

/** The event as it is told, even if somebody edits it again while the mails are written. */
const asTold = <T extends { sequence: number }>(event: T, { after }: Moved) => ({
  ...event,
  ...whereaboutsOf(after),
  sequence: after.sequence,
})

async function tellRegistered(tx: Tx, ctx: Ctx, { moved, after, take }: Batch) {
  await hold(tx, moved)
  const rows = await tx.registration.findMany({
    // Who came later has never heard of the old.
    where: { ...registered(moved.eventId), createdAt: { lt: moved.changedAt }, ...following(after) },
    ...inOrder,
    take,
    select: { id: true },
  })
  const kind = 'registrations.event-moved'
  const told = await toldOf(
    ctx,
    kind,
    moved.toldAt,
    rows.map(({ id }) => once(moved, id)),
  )
  for (const { id } of rows) {
    if (told.has(once(moved, id))) continue
    const { facts, to } = await noticeOf(tx, id)
    const event = asTold(facts.event, moved)
    const before = whereaboutsOf(moved.before)
    await notify(tx, ctx.network, 'event-moved', to, { ...facts, event, before, once: once(moved, id) })
  }
  return rows.at(-1)?.id ?? null
}

async function tellInvited(tx: Tx, ctx: Ctx, { moved, after, take }: Batch) {
  await hold(tx, moved)
  const { eventId } = moved
  const rows = await tx.invitation.findMany({
    where: {
      AND: [unanswered(eventId, moved.toldAt), { sentAt: { lt: moved.changedAt } }, following(after)],
    },
    ...inOrder,
    take,
  })
  const kind = 'registrations.invitation-moved'
  const told = await toldOf(
    ctx,
    kind,
    moved.toldAt,
    rows.map(({ id }) => once(moved, id)),
  )
  const known = await registeredAt(
    tx,
    eventId,
    rows.map((row) => row.email),
  )
  const found = await tx.event.findFirstOrThrow({ where: { id: eventId }, select: calendarColumns })
  const event = asTold(calendarFacts(found), moved)
  for (const row of rows) {
    if (known.has(row.email) || told.has(once(moved, row.id))) continue
    const before = whereaboutsOf(moved.before)
    await mailInvitation(tx, ctx, event, 'invitation-moved', row, { before, once: once(moved, row.id) })
  }
  return rows.at(-1)?.id ?? null
}
