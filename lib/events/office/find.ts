import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'

/** Events whose title or theme contains a word, the latest first. */
export function findEvents(ctx: Ctx, q: string, take: number) {
  authorize(ctx, 'events.read')
  const said = (path: string) => ({ path: [path], string_contains: q, mode: 'insensitive' as const })
  return ctx.db.event.findMany({
    where: {
      OR: [{ title: said('de') }, { title: said('en') }, { theme: said('de') }, { theme: said('en') }],
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take,
    select: { id: true, title: true, startsAt: true, endsAt: true, precision: true, zone: true },
  })
}
