import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { doorHours } from './hours'
import { mayStandAt } from './policy'

const day = 86_400_000

/** The doors at which somebody may stand, now and next: on site, not over, the earliest first. */
export async function doorsOf(ctx: Ctx) {
  authorize(ctx, 'check-in.write')
  const at = now()
  const rows = await ctx.db.event.findMany({
    where: {
      state: 'announced',
      format: { not: 'online' },
      endsAt: { gt: new Date(at.getTime() - 2 * day) },
      ...(ctx.actor.roles.every((role) => role === 'steward') && ctx.actor.stewardOf !== 'all'
        ? { id: { in: [...ctx.actor.stewardOf] } }
        : {}),
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 50,
    select: {
      id: true,
      slug: true,
      title: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      precision: true,
      venue: true,
    },
  })
  return rows
    .filter((event) => mayStandAt(ctx.actor, event.id) && doorHours(event).closes > at)
    .map((event) => ({ ...event, open: doorHours(event).opens <= at }))
}
export type OpenDoor = Awaited<ReturnType<typeof doorsOf>>[number]
