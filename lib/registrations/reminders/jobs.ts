import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { remind, thank } from './commands'

const inEveryNetwork = (job: string, run: (ctx: Ctx) => Promise<void>) => async () => {
  for (const row of await db.network.findMany()) await run(systemContext(networkFacts(row), job))
}

export const recurringHandlers: RecurringHandlers = {
  'registrations.remind': inEveryNetwork('registrations.remind', remind),
  'registrations.thank': inEveryNetwork('registrations.thank', thank),
}
