import { type Ctx, type NetworkFacts, visitor } from '@/lib/access/context'
import { bind, db } from '@/lib/db'
import type { FactHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { retrying } from '@/lib/retry'
import { addressBounced } from './affiliations/bounced'

/** A named system actor without standing; lib/standing, which mints contexts, comes after this room. */
const jobContext = (network: NetworkFacts, job: string): Ctx => ({
  network,
  actor: { ...visitor, kind: 'system', id: job, name: job },
  db: bind(network.id),
  locale: 'de',
})

/** Mail to an address was refused for good: what hangs on it ends, and successors are asked for. */
async function bounced({ networkId = '', address = '' }: Record<string, string>) {
  const network = await db.network.findUnique({ where: { id: networkId } })
  if (!network) return
  await retrying(() => addressBounced(jobContext(networkFacts(network), 'address.bounced'), address))
}

export const factHandlers: FactHandlers = { 'address.bounced': bounced }
