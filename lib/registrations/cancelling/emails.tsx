import type { Renderers } from '@/lib/mail/types'
import { type PartyCancelledFacts, renderPartyCancelled } from './render'

export const emails: Renderers = {
  'registrations.party-cancelled': (mail) => renderPartyCancelled(mail, mail.facts as PartyCancelledFacts),
}
