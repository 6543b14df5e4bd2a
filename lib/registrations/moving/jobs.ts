import { db } from '@/lib/db'
import type { FactHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { tellMoved } from './commands'

async function eventMoved({ networkId, moveId = '' }: Record<string, string>) {
  const row = networkId ? await db.network.findUnique({ where: { id: networkId } }) : null
  if (row) await tellMoved(systemContext(networkFacts(row), 'event.moved'), moveId)
}

export const factHandlers: FactHandlers = { 'event.moved': eventMoved }
