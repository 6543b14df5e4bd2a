import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { mayRegister } from '@/lib/events/policy'
import { forReader } from '@/lib/events/queries'
import { offerOf } from '../../queries'
import { anybody } from './commands'

/** What others can be registered for: the parts that are open to anybody; null while none is. */
export async function togetherOffer(ctx: Ctx, eventId: string) {
  const actor = anybody(ctx)
  const event = await ctx.db.event.findFirstOrThrow({ where: { id: eventId }, select: forReader(actor) })
  return mayRegister(actor, event, now()).ok ? offerOf({ ...ctx, actor }, event) : null
}

/** Whom the reader registered for an event, and who of them has confirmed. */
export async function othersOf(ctx: Ctx, eventId: string) {
  const { personId } = ctx.actor
  if (!personId) return []
  const rows = await ctx.db.registration.findMany({
    where: { eventId, givenBackAt: null, party: { byPersonId: personId, organisationId: null } },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      completedAt: true,
      party: { select: { deadline: true } },
      person: { select: { givenName: true, familyName: true } },
    },
  })
  return rows.map(({ party, ...row }) => ({ ...row, deadline: party?.deadline ?? now() }))
}
