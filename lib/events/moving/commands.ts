import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { enqueue } from '@/lib/jobs/queue'
import type { Prisma } from '@/prisma/generated/client'
import { movedIn, type Whereabouts, waitMinutes } from './whereabouts'

/** As a row keeps it: dates become text. */
export const asJson = (whereabouts: Whereabouts) =>
  JSON.parse(JSON.stringify(whereabouts)) as Prisma.InputJsonValue

type Edit = {
  eventId: string
  before: Whereabouts
  after: Whereabouts
  /** The office wants those registered to hear of it. */
  tell: boolean
}

/**
 * Keeps that an announced event moved, in the transaction that saves it, and states the fact `event.moved` when people
 * shall hear. Moves that nobody was told of yet are one: what people last heard stays what the mail compares with.
 * Answers what moved; nothing for what is over before and after.
 */
export async function keepMove(tx: Tx, ctx: Ctx, { eventId, before, after, tell }: Edit) {
  const at = now()
  const moved = movedIn(before, after)
  if (moved.length === 0 || (before.endsAt < at && after.endsAt < at)) return []
  const dueAt = new Date(at.getTime() + waitMinutes * 60_000)
  const news = { changedAt: at, dueAt, byName: ctx.actor.name, ...(tell ? { tell } : {}) }
  // The job that tells closes the row first: then this is a move of its own.
  const joined = await tx.move.updateManyAndReturn({
    where: { eventId, toldAt: null },
    data: news,
    select: { id: true, tell: true },
  })
  const [open] = joined
  if (!open && !tell && !(await somebodyKnows(tx, eventId))) return moved
  const move =
    open ??
    (await tx.move.create({
      data: { networkId: ctx.network.id, eventId, before: asJson(before), tell, ...news },
      select: { id: true, tell: true },
    }))
  if (move.tell)
    await enqueue(tx, 'event.moved', { networkId: ctx.network.id, moveId: move.id }, waitMinutes * 60)
  return moved
}

/** Somebody registered or invited has heard where it was. */
const somebodyKnows = async (tx: Tx, eventId: string) =>
  (await tx.registration.count({ where: { eventId, givenBackAt: null } })) > 0 ||
  (await tx.invitation.count({ where: { eventId } })) > 0
