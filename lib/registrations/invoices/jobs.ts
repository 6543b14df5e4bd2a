import { db } from '@/lib/db'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { billingOf } from '@/lib/networks/billing'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { catchUp } from './catch-up'
import { reconcile } from './issue'

/** A registration came to stand differently: its invoices follow. Running it twice writes nothing twice. */
async function registrationChanged({ networkId, registrationId = '' }: Record<string, string>) {
  const row = networkId ? await db.network.findUnique({ where: { id: networkId } }) : null
  if (row) await reconcile(systemContext(networkFacts(row), 'registration.changed'), registrationId)
}

async function catchUpEverywhere() {
  for (const row of await db.network.findMany())
    if (billingOf(row.billing)) await catchUp(systemContext(networkFacts(row), 'invoices.catch-up'))
}

export const factHandlers: FactHandlers = { 'registration.changed': registrationChanged }
export const recurringHandlers: RecurringHandlers = { 'invoices.catch-up': catchUpEverywhere }
