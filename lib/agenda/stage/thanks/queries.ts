import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { lastRelease, toThank } from './commands'

/** How many people on stage can be thanked now; 0 before the event is over. Callers hold `events.read`. */
export async function waitingForThanks(ctx: Ctx, eventId: string): Promise<number> {
  const over = { id: eventId, state: 'announced' as const, endsAt: { lte: now() } }
  const release = await lastRelease(ctx, eventId)
  if (!release || (await ctx.db.event.count({ where: over })) === 0) return 0
  return ctx.db.stagePerson.count({ where: toThank(eventId, release.id) })
}
