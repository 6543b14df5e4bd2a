import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'

/** How many learn of it when an event is called off: everybody registered by mail, open invitations on their page. */
export async function hearOfCancellation(ctx: Ctx, eventId: string) {
  authorize(ctx, 'events.read')
  const [registered, invited] = await Promise.all([
    ctx.db.registration.count({ where: { eventId, givenBackAt: null } }),
    ctx.db.invitation.count({
      where: {
        eventId,
        sentAt: { not: null },
        acceptedAt: null,
        declinedAt: null,
        withdrawnAt: null,
        expires: { gt: now() },
      },
    }),
  ])
  return { registered, invited }
}
