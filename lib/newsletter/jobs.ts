import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { log } from '@/lib/log'
import { confirmationDays, inState } from './status'

/**
 * Sign-ups that nobody confirmed within seven days vanish with their whole consent chain, in every network. What is
 * confirmed in the same moment stays: the row goes only if it still waits.
 */
export async function forgetUnconfirmed() {
  const until = new Date(now().getTime() - confirmationDays * 86_400_000)
  const where = { ...inState.unconfirmed, requestedAt: { lte: until } }
  const due = await db.subscription.findMany({ where, select: { id: true, networkId: true }, take: 5000 })
  let forgotten = 0
  for (const { id, networkId } of due) {
    forgotten += await db.$transaction(async (tx) => {
      const { count } = await tx.subscription.deleteMany({ where: { id, networkId, ...where } })
      if (count) await tx.consent.deleteMany({ where: { networkId, chain: id } })
      return count
    })
  }
  if (forgotten) log.info({ job: 'newsletter.forget-unconfirmed', forgotten }, 'forgotten')
}

export const recurringHandlers: RecurringHandlers = { 'newsletter.forget-unconfirmed': forgetUnconfirmed }
