import { type Ctx, visitor } from '@/lib/access/context'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { canSeeAgenda } from '../policy'

/** Whether there is a release, and whether everybody may see it. Callers hold `events.read`. */
export async function isOpenAgenda(ctx: Ctx, eventId: string): Promise<{ released: boolean; open: boolean }> {
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: {
      state: true,
      listed: true,
      audience: true,
      audienceRule: true,
      confidential: true,
      _count: { select: { releases: true } },
    },
  })
  if (!event) throw notFound()
  const nobody = { invitations: [], registrations: [] }
  return {
    released: event._count.releases > 0,
    open: ctx.network.isPublic && canSeeAgenda(visitor, { ...event, ...nobody }),
  }
}

/** The sites that may show the network's agendas in a frame. Callers hold `events.read`. */
export async function embedOrigins(ctx: Ctx): Promise<string[]> {
  const row = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { embedOrigins: true },
  })
  return row.embedOrigins
}
