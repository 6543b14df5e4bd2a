import type { NetworkFacts } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { forgetFile } from './answering/files'
import { forgetNeeds } from './needs/commands'
import { lapse, lapsed } from './newcomers/commands'
import { endParties } from './parties/jobs'
import { eventsDue, openShares, settleEvent } from './places/settling'

async function networkById(id: string | undefined): Promise<NetworkFacts | null> {
  const row = id ? await db.network.findUnique({ where: { id } }) : null
  return row && networkFacts(row)
}

async function lapseEverywhere() {
  for (const row of await db.network.findMany()) {
    const ctx = systemContext(networkFacts(row), 'registrations.lapse')
    for (const registration of await lapsed(ctx)) await lapse(ctx, registration)
  }
}

async function forgetNeedsEverywhere() {
  for (const row of await db.network.findMany())
    await forgetNeeds(systemContext(networkFacts(row), 'registrations.forget-needs'))
}

/** Capacity rose, or a place came free: running it twice moves nobody up twice. */
async function poolFreed({ networkId, poolId = '' }: Record<string, string>) {
  const network = await networkById(networkId)
  if (!network) return
  const ctx = systemContext(network, 'pool.freed')
  const pool = await ctx.db.pool.findFirst({
    where: { id: poolId },
    select: { part: { select: { eventId: true } } },
  })
  if (pool) await settleEvent(ctx, pool.part.eventId)
}

/** Offers and held places whose time is up, shares that open to all today, parties whose deadline has passed. */
async function settleEverywhere() {
  for (const row of await db.network.findMany()) {
    const ctx = systemContext(networkFacts(row), 'registrations.settle')
    await endParties(ctx)
    for (const eventId of await openShares(ctx)) await settleEvent(ctx, eventId)
    for (const eventId of await eventsDue(ctx)) await settleEvent(ctx, eventId)
  }
}

async function fileForgotten({ networkId, fileId = '' }: Record<string, string>) {
  const network = await networkById(networkId)
  if (network) await forgetFile(systemContext(network, 'file.forgotten'), fileId)
}

export const factHandlers: FactHandlers = {
  'pool.freed': poolFreed,
  'file.forgotten': fileForgotten,
}
export const recurringHandlers: RecurringHandlers = {
  'registrations.lapse': lapseEverywhere,
  'registrations.settle': settleEverywhere,
  'registrations.forget-needs': forgetNeedsEverywhere,
}
