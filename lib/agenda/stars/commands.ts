import type { Ctx } from '@/lib/access/context'
import { forbidden, notFound, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { agendaPage } from '../queries'
import type { StarInput, StarsInput } from './schema'

/**
 * Keeps stars with the login, or takes them away; whatever is not in the released agenda is passed over. Starring twice
 * changes nothing, so a browser may send its own stars again. They are somebody's own notes: no log is kept of them.
 */
export async function keepStars(ctx: Ctx, slug: string, { keys, starred }: StarsInput): Promise<string> {
  const { loginId } = ctx.actor
  if (!loginId) throw forbidden()
  if (!(await limit(`stars:${loginId}`, 300, 60))) throw tooMany()
  const page = await agendaPage(ctx, slug)
  if (!page?.released) throw notFound()
  const eventId = page.event.id
  const known = new Set(page.released.agenda.sessions.map((session) => session.key))
  const own = keys.filter((key) => known.has(key))
  await ctx.db.$transaction(async (tx) => {
    if (starred)
      await tx.star.createMany({
        data: own.map((sessionKey) => ({ networkId: ctx.network.id, eventId, loginId, sessionKey })),
        skipDuplicates: true,
      })
    else await tx.star.deleteMany({ where: { eventId, loginId, sessionKey: { in: keys } } })
  })
  return slug
}

/** The same for one session that must be there. */
export async function starSession(ctx: Ctx, { event, session, starred }: StarInput): Promise<string> {
  const page = await agendaPage(ctx, event)
  if (!page?.released?.agenda.sessions.some((one) => one.key === session)) throw notFound()
  return keepStars(ctx, event, { keys: [session], starred })
}
