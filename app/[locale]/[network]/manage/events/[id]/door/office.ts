import { officeContext } from '../../../context'
import { managedEvent } from '../event'

type Params = Promise<{ locale: string; network: string; id: string }>

/** An event's door in the office: for those who read events and check-ins. Stewards have the door itself. */
export async function doorOffice(params: Params) {
  await officeContext(params, 'events.read')
  return managedEvent(params, 'check-in.read')
}
