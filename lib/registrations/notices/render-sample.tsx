import type { MailContext, RenderedMail } from '@/lib/mail/types'
import { renderPartyCancelled } from '../cancelling/render'
import { renderDelegate } from '../delegates/render'
import type { InvitationMail } from '../invitations/issue'
import { renderInvitation } from '../invitations/render'
import { renderInvoiceMail } from '../invoices/render'
import type { EventMail } from './mails'
import { renderNotice } from './render'
import type { SampleFacts } from './sample'
import type { OtherSample } from './samples'

/** What a mail of the kind `registrations.sample` carries. */
export type Sample = SampleFacts | ({ mail: EventMail } & OtherSample)

/** Any mail of an event for an invented person; its buttons lead to the event. */
export function renderSample(outside: MailContext, sample: Sample): RenderedMail {
  if ('notices' in sample)
    return renderNotice(outside, sample.notice, sample.notices, { ...sample.extra, sample: true })
  const again = sample.mail.endsWith('-reminder')
  if ('invoice' in sample) {
    const kind = again ? 'reminder' : sample.mail === 'invoice' ? 'invoice' : 'cancelled'
    return renderInvoiceMail(toEvents(outside), kind, sample.invoice)
  }
  if ('delegate' in sample) return renderDelegate(toEvents(outside), again, sample.delegate)
  if ('party' in sample) return renderPartyCancelled(outside, sample.party)
  return renderInvitation(outside, sample.mail as InvitationMail, sample.invitation)
}

const toEvents = (mail: MailContext): MailContext => ({
  ...mail,
  secret: { path: `/${mail.network?.slug}/events` },
})
