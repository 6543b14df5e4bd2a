import { db } from '@/lib/db'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { networksWaiting } from './audience'
import { tellEvent } from './tell'

/** A programme was released: who is concerned hears of it, by day at once. */
async function agendaReleased({ networkId = '', eventId = '' }: Record<string, string>) {
  const network = await db.network.findUnique({ where: { id: networkId } })
  if (network) await tellEvent(systemContext(networkFacts(network), 'agenda.released'), eventId)
}

/** What was released in the quiet hours, or before its event was announced. */
async function tellEverywhere() {
  for (const row of await networksWaiting()) {
    const ctx = systemContext(networkFacts(row), 'agenda.tell')
    const waiting = await ctx.db.release.findMany({
      where: { tell: true, toldAt: null },
      distinct: ['eventId'],
      select: { eventId: true },
    })
    for (const { eventId } of waiting) await tellEvent(ctx, eventId)
  }
}

export const factHandlers: FactHandlers = { 'agenda.released': agendaReleased }
export const recurringHandlers: RecurringHandlers = { 'agenda.tell': tellEverywhere }
