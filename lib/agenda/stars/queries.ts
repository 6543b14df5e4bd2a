import type { Ctx } from '@/lib/access/context'

/** Keys of the sessions that the reader starred at an event; null for whoever is not signed in. */
export async function starsOf(ctx: Ctx, eventId: string): Promise<string[] | null> {
  const { loginId } = ctx.actor
  if (!loginId) return null
  const rows = await ctx.db.star.findMany({ where: { eventId, loginId }, select: { sessionKey: true } })
  return rows.map((row) => row.sessionKey)
}
