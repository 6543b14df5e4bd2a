import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { needsEndedBefore } from '@/lib/registrations/needs/retention'
import { systemContext } from '@/lib/standing/context'

/** What people on stage said they need, and when they can be there, goes with the needs of those who came. */
export const forgetStageNeeds = (ctx: Ctx) =>
  ctx.db.stagePerson.updateMany({
    where: {
      event: { endsAt: { lt: needsEndedBefore(now()) } },
      OR: [{ needs: { not: null } }, { availability: { not: null } }],
    },
    data: { needs: null, availability: null },
  })

async function forgetEverywhere() {
  for (const row of await db.network.findMany())
    await forgetStageNeeds(systemContext(networkFacts(row), 'registrations.forget-needs'))
}

export const recurringHandlers: RecurringHandlers = { 'registrations.forget-needs': forgetEverywhere }
