import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { keepFresh } from './fresh'
import { weekOf } from './stable'
import { writeAccounts } from './write/accounts'
import { writeAgendas } from './write/agendas'
import { writeApplicationForms } from './write/application-forms'
import { writeApplications } from './write/applications'
import { writeCopiedForm } from './write/copied-form'
import { writeDoor } from './write/door'
import { writeEmbedding } from './write/embedding'
import { writeEventForms } from './write/event-forms'
import { writeEvents } from './write/events'
import { writeForms } from './write/forms'
import { writeGroupLife } from './write/group-life'
import { writeGroups } from './write/groups'
import { writeGuests } from './write/guests'
import { writeBilling, writeInvoices } from './write/invoices'
import { writeJoint } from './write/joint'
import { writeNetworks } from './write/networks'
import { writeOfficeWork } from './write/office'
import { writeOpenness } from './write/openness'
import { keepOwnFresh, writeOwnRegistrations } from './write/own-registrations'
import { writePeople } from './write/people'
import { writeStage } from './write/stage'
import { writeSubscriptions } from './write/subscriptions'

/**
 * Writes the demo data into an empty database; into one that has it already, only moves the invented events on, so that
 * the demo never goes stale. The same on every machine, apart from dates counted from today.
 */
export async function seed(): Promise<void> {
  const today = now()
  if ((await db.network.count()) > 0) {
    await keepFresh(weekOf(today))
    await keepOwnFresh(today)
    return writeDoor(today)
  }
  await writeNetworks()
  await writePeople()
  await writeAccounts()
  await writeOpenness()
  await writeGroups()
  await writeGroupLife()
  await writeForms()
  await writeApplicationForms()
  await writeCopiedForm()
  await writeApplications(today)
  await writeEvents(weekOf(today), today)
  await writeJoint(today)
  await writeAgendas()
  await writeStage(today)
  await writeEmbedding()
  await writeOwnRegistrations(today)
  await writeEventForms(today)
  await writeSubscriptions(today)
  await writeDoor(today)
  await writeGuests(today)
  await writeOfficeWork(today)
  await writeBilling()
  await writeInvoices(today)
}
