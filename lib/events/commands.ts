import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, invalid, notFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/queue'
import { type Localized, words } from '@/lib/localized'
import { lockPools } from './places/change'
import { missingFor } from './readiness'

/** Makes a draft public. Refused with words when something is missing (lib/events/readiness.ts). */
export async function announceEvent(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({
    where: { id },
    include: { parts: { select: { pools: { select: { id: true } } } } },
  })
  if (!event) throw notFound()
  const at = now()
  const [missing] = missingFor(event, ctx.network, at)
  if (missing) throw invalid(`announce.${missing}`)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, state: 'draft' },
      data: { state: 'announced', version: { increment: 1 } },
    })
    if (count === 0) throw conflict('notDraft')
    await tx.announcement.create({
      data: { networkId: ctx.network.id, eventId: id, at, byName: ctx.actor.name },
    })
    await audit(tx, ctx, {
      action: 'events.announce',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: { state: 'draft' },
      after: { state: 'announced' },
    })
  })
  return event
}

/** Calls an announced event off, for good. Its registrants hear of it through the fact `event.cancelled`. */
export async function cancelEvent(ctx: Ctx, { id, reason }: { id: string; reason: Localized }) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id }, select: { id: true, title: true } })
  if (!event) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, state: 'announced' },
      data: { state: 'cancelled', sequence: { increment: 1 }, version: { increment: 1 } },
    })
    if (count === 0) throw conflict('notAnnounced')
    // Whoever is registering right now is done after this, and everybody later sees the cancellation.
    await lockPools(tx, id)
    await tx.cancellation.create({
      data: { networkId: ctx.network.id, eventId: id, at: now(), reason, byName: ctx.actor.name },
    })
    await audit(tx, ctx, {
      action: 'events.cancel',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: { state: 'announced' },
      after: { state: 'cancelled', reason },
    })
    await enqueue(tx, 'event.cancelled', { networkId: ctx.network.id, eventId: id })
  })
  return event
}
