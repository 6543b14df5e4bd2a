import type { Ctx } from '@/lib/access/context'
import { eventBySlug } from '@/lib/events/queries'
import { recordingsOf } from '@/lib/events/recordings/queries'

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
