import { db } from '@/lib/db'
import type { FactHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { tellCancelled } from './commands'

async function eventCancelled({ networkId, eventId = '' }: Record<string, string>) {
  const row = networkId ? await db.network.findUnique({ where: { id: networkId } }) : null
  if (row) await tellCancelled(systemContext(networkFacts(row), 'event.cancelled'), eventId)
}

export const factHandlers: FactHandlers = { 'event.cancelled': eventCancelled }
