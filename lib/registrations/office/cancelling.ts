import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { type Hearers, hearersOf } from '../telling/hearers'

/** How many get a mail when an event is called off; the job counts by the same rules. */
export async function hearOfCancellation(ctx: Ctx, eventId: string): Promise<Hearers> {
  authorize(ctx, 'events.read')
  return hearersOf(ctx, eventId, now())
}

/** Who gets a mail when an announced event moves, and when the one that waits already goes out. */
export type MoveHearers = Pick<Hearers, 'registered' | 'invited'> & { due: Date | null }

/** How many get a mail when an announced event moves; null when there is nobody to tell. */
export async function hearOfMove(
  ctx: Ctx,
  event: { id: string; state: string; endsAt: Date },
): Promise<MoveHearers | null> {
  authorize(ctx, 'events.read')
  if (event.state !== 'announced' || event.endsAt < now()) return null
  const { registered, invited } = await hearersOf(ctx, event.id, now())
  if (registered + invited === 0) return null
  const waiting = await ctx.db.move.findFirst({
    where: { eventId: event.id, toldAt: null, tell: true },
    select: { dueAt: true },
  })
  return { registered, invited, due: waiting?.dueAt ?? null }
}
