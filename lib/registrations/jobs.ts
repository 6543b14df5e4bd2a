import type { NetworkFacts } from '@/lib/access/context'
import { db, type Tx } from '@/lib/db'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { asLocalized } from '@/lib/localized'
import { networkFacts } from '@/lib/networks/facts'
import { retrying } from '@/lib/retry'
import { systemContext } from '@/lib/standing/context'
import { forgetFile } from './answering/files'
import { forgetNeeds } from './needs/commands'
import { lapse, lapsed } from './newcomers/commands'
import { notify } from './notice'
import { endParties } from './parties/jobs'
import { eventsDue, openShares, settleEvent } from './places/settling'
import { noticeOf } from './records'

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

const perTransaction = 100

/**
 * Tells everybody registered, one mail each, some at a time. The cancellation's row is held meanwhile, so that two runs
 * do not overlap, and whoever has the mail in the outbox is left out: it may run as often as it likes.
 */
async function eventCancelled({ networkId, eventId = '' }: Record<string, string>) {
  const network = await networkById(networkId)
  if (!network) return
  const ctx = systemContext(network, 'event.cancelled')
  let last: string | null = null
  do {
    const after: string | null = last
    last = await retrying(() => ctx.db.$transaction((tx) => tellSome(tx, network, eventId, after)))
  } while (last)
}

async function tellSome(tx: Tx, network: NetworkFacts, eventId: string, after: string | null) {
  const cancellation = await tx.cancellation.findFirst({ where: { eventId } })
  if (!cancellation) return null
  await tx.cancellation.updateMany({ where: { eventId }, data: { at: cancellation.at } })
  const rows = await tx.registration.findMany({
    where: { eventId, givenBackAt: null, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: perTransaction,
    select: { id: true },
  })
  const told = await alreadyTold(tx, eventId)
  for (const { id } of rows.filter((row) => !told.has(row.id))) {
    const { facts, to } = await noticeOf(tx, id)
    await notify(tx, network, 'event-cancelled', to, { ...facts, reason: asLocalized(cancellation.reason) })
  }
  return rows.at(-1)?.id ?? null
}

async function alreadyTold(tx: Tx, eventId: string) {
  const mails = await tx.outbox.findMany({
    where: { kind: 'registrations.event-cancelled', facts: { path: ['event', 'id'], equals: eventId } },
    select: { facts: true },
  })
  return new Set(mails.map((mail) => (mail.facts as { registration: string }).registration))
}

async function fileForgotten({ networkId, fileId = '' }: Record<string, string>) {
  const network = await networkById(networkId)
  if (network) await forgetFile(systemContext(network, 'file.forgotten'), fileId)
}

export const factHandlers: FactHandlers = {
  'pool.freed': poolFreed,
  'event.cancelled': eventCancelled,
  'file.forgotten': fileForgotten,
}
export const recurringHandlers: RecurringHandlers = {
  'registrations.lapse': lapseEverywhere,
  'registrations.settle': settleEverywhere,
  'registrations.forget-needs': forgetNeedsEverywhere,
}
