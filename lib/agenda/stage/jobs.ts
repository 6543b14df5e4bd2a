import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { needsEndedBefore } from '@/lib/registrations/needs/retention'
import { systemContext } from '@/lib/standing/context'
import { linksEndedBefore } from './link'

/** What people on stage said they need, and when they can be there, goes with the needs of those who came. */
export const forgetStageNeeds = (ctx: Ctx) =>
  ctx.db.stagePerson.updateMany({
    where: {
      event: { endsAt: { lt: needsEndedBefore(now()) } },
      OR: [{ needs: { not: null } }, { availability: { not: null } }],
    },
    data: { needs: null, availability: null },
  })

/** Personal links end for good: what is left of a conference long ago is the office's to look after. */
export const forgetStageLinks = (ctx: Ctx) =>
  ctx.db.stagePerson.updateMany({
    where: { tokenHash: { not: null }, event: { endsAt: { lt: linksEndedBefore(now()) } } },
    data: { tokenHash: null },
  })

async function forgetEverywhere() {
  for (const row of await db.network.findMany()) {
    const ctx = systemContext(networkFacts(row), 'registrations.forget-needs')
    await forgetStageNeeds(ctx)
    await forgetStageLinks(ctx)
  }
}

export const recurringHandlers: RecurringHandlers = { 'registrations.forget-needs': forgetEverywhere }
