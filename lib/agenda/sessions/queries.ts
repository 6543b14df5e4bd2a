import type { Ctx } from '@/lib/access/context'
import { asLocalized, words } from '@/lib/localized'
import { optional } from '../rows'

/** The pools of an event that a session can have as its own places. Callers hold `events.write`. */
export async function poolsToChoose(ctx: Ctx, eventId: string) {
  const parts = await ctx.db.part.findMany({
    where: { eventId },
    orderBy: { position: 'asc' },
    select: {
      name: true,
      pools: { orderBy: { position: 'asc' }, select: { id: true, name: true, capacity: true } },
    },
  })
  return parts.flatMap((part) =>
    part.pools.map((pool) => ({
      id: pool.id,
      part: asLocalized(part.name),
      name: asLocalized(pool.name),
      capacity: pool.capacity,
    })),
  )
}
export type PoolToChoose = Awaited<ReturnType<typeof poolsToChoose>>[number]

/** The sessions of a working copy that a recording or a document can belong to, in order: key and title. */
export async function sessionsToChoose(ctx: Ctx, eventId: string): Promise<{ key: string; title: string }[]> {
  const rows = await ctx.db.session.findMany({
    where: { eventId, releaseId: null, kind: { not: 'break' } },
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
    select: { key: true, title: true, label: true, block: { select: { subject: true } } },
  })
  return rows.flatMap(({ key, title, label, block }) => {
    const own = words(optional(title) ?? optional(label), ctx.locale)
    const subject = words(block?.subject, ctx.locale)
    const shown = [subject, own].filter(Boolean).join(': ')
    return shown ? [{ key, title: shown }] : []
  })
}
