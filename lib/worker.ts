import { constants, setPriority } from 'node:os'
import * as accessMails from '@/lib/access/emails'
import * as releaseMails from '@/lib/agenda/releases/emails'
import * as releaseJobs from '@/lib/agenda/releases/jobs'
import * as stageMails from '@/lib/agenda/stage/emails'
import * as stageJobs from '@/lib/agenda/stage/jobs'
import * as applicationsMails from '@/lib/applications/emails'
import * as applicationsJobs from '@/lib/applications/jobs'
import * as ownApplicationMails from '@/lib/applications/own/emails'
import * as ownApplicationJobs from '@/lib/applications/own/jobs'
import * as authMails from '@/lib/auth/emails'
import * as authJobs from '@/lib/auth/jobs'
import * as checkInJobs from '@/lib/check-in/jobs'
import * as groupsMails from '@/lib/groups/emails'
import { beat } from '@/lib/jobs/health'
import { closeQueue } from '@/lib/jobs/queue'
import { runJobs } from '@/lib/jobs/run'
import { log } from '@/lib/log'
import { runLane, runReclaim, slots } from '@/lib/mail/lanes'
import { smtp } from '@/lib/mail/transport'
import type { Renderers } from '@/lib/mail/types'
import * as membershipsMails from '@/lib/memberships/emails'
import * as membershipsJobs from '@/lib/memberships/jobs'
import * as resigningMails from '@/lib/memberships/own/emails'
import * as newsJobs from '@/lib/news/jobs'
import * as newsletterMails from '@/lib/newsletter/emails'
import * as newsletterJobs from '@/lib/newsletter/jobs'
import * as importJobs from '@/lib/people/import/jobs'
import * as ownMails from '@/lib/people/own/emails'
import * as cancellingMails from '@/lib/registrations/cancelling/emails'
import * as cancellingJobs from '@/lib/registrations/cancelling/jobs'
import * as delegateMails from '@/lib/registrations/delegates/emails'
import * as registrationsMails from '@/lib/registrations/emails'
import * as invitationMails from '@/lib/registrations/invitations/emails'
import * as invoiceMails from '@/lib/registrations/invoices/emails'
import * as invoiceJobs from '@/lib/registrations/invoices/jobs'
import * as registrationsJobs from '@/lib/registrations/jobs'
import * as movingJobs from '@/lib/registrations/moving/jobs'
import * as messageMails from '@/lib/registrations/office/messages/emails'
import * as reminderJobs from '@/lib/registrations/reminders/jobs'
import * as selectionMails from '@/lib/standing/list/bulk/mail/emails'

// The second process: mails and jobs of all rooms. Any number may run; each takes what is free.

const rooms = [
  importJobs,
  authJobs,
  membershipsJobs,
  applicationsJobs,
  ownApplicationJobs,
  newsJobs,
  registrationsJobs,
  cancellingJobs,
  movingJobs,
  reminderJobs,
  invoiceJobs,
  checkInJobs,
  releaseJobs,
  stageJobs,
  newsletterJobs,
]
const renderers: Renderers = {
  ...authMails.emails,
  ...accessMails.emails,
  ...membershipsMails.emails,
  ...groupsMails.emails,
  ...ownMails.emails,
  ...resigningMails.emails,
  ...applicationsMails.emails,
  ...ownApplicationMails.emails,
  ...registrationsMails.emails,
  ...invoiceMails.emails,
  ...messageMails.emails,
  ...invitationMails.emails,
  ...delegateMails.emails,
  ...cancellingMails.emails,
  ...stageMails.emails,
  ...releaseMails.emails,
  ...newsletterMails.emails,
  ...selectionMails.emails,
}

const stopping = new AbortController()
const stop = () => stopping.abort()
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

// Whoever waits for a page comes first; mails and jobs take the time that is left.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const transport = smtp(slots.service + slots.bulk)
const stopJobs = await runJobs(rooms)
await beat()
const heart = setInterval(() => void beat().catch(() => {}), 10_000)
log.info({ mail: transport ? 'smtp' : 'files' }, 'worker ready')

await Promise.all([
  runLane('service', renderers, transport, stopping.signal),
  runLane('bulk', renderers, transport, stopping.signal),
  runReclaim(stopping.signal),
])

clearInterval(heart)
await stopJobs()
await closeQueue()
transport?.close()
log.info('worker stopped')
process.exit(0)
