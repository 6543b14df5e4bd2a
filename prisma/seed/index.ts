import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { keepFresh } from './fresh'
import { weekOf } from './stable'
import { writeAccounts } from './write/accounts'
import { writeAgendas } from './write/agendas'
import { writeEvents } from './write/events'
import { writeForms } from './write/forms'
import { writeGroups } from './write/groups'
import { writeNetworks } from './write/networks'
import { writePeople } from './write/people'
import { writeSubscriptions } from './write/subscriptions'

/**
 * Writes the demo data into an empty database; into one that has it already, only moves the invented events on, so that
 * the demo never goes stale. The same on every machine, apart from dates counted from today.
 */
export async function seed(): Promise<void> {
  const today = now()
  if ((await db.network.count()) > 0) return keepFresh(weekOf(today))
  await writeNetworks()
  await writePeople()
  await writeAccounts()
  await writeGroups()
  await writeForms()
  await writeEvents(weekOf(today), today)
  await writeAgendas()
  await writeSubscriptions(today)
}
