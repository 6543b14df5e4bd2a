import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'

/** People registered whose name contains every word, at the latest events first. */
export async function findRegistered(ctx: Ctx, q: string, take: number) {
  authorize(ctx, 'events.read')
  const contains = (word: string) => ({ contains: word, mode: 'insensitive' as const })
  const rows = await ctx.db.registration.findMany({
    where: {
      givenBackAt: null,
      AND: q
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({
          person: { OR: [{ givenName: contains(word) }, { familyName: contains(word) }] },
        })),
    },
    orderBy: [{ event: { startsAt: 'desc' } }, { id: 'asc' }],
    take,
    select: {
      id: true,
      eventId: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      event: { select: { title: true } },
    },
  })
  return rows.map(({ id, eventId, person, event }) => ({
    id,
    eventId,
    name: fullName(person),
    event: event.title,
  }))
}
