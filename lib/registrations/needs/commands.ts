import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { needsEndedBefore } from './retention'

/** Deletes answers about food and access needs once they have served: 30 days after the event. */
export async function forgetNeeds(ctx: Ctx) {
  await ctx.db.registrationAnswer.deleteMany({
    where: {
      retention: { in: ['diet', 'access'] },
      registration: { event: { endsAt: { lt: needsEndedBefore(now()) } } },
    },
  })
}
