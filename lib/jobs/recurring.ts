/** All recurring jobs, in one place: name → cron (UTC). Handlers stand in the rooms' jobs.ts and are wired in lib/worker.ts. */
export const recurring = {
  /** Registrations without an account whose mail button was not pressed within 24 h give their place back. */
  'registrations.lapse': '*/5 * * * *',
  /** Offers and held places that nobody accepted in time go to the next; unused shares open to all on their day. */
  'registrations.settle': '* * * * *',
  /** Answers about food and access needs go 30 days after the event. */
  'registrations.forget-needs': '7 3 * * *',
  /** Invoices of registrations that changed without anybody being told. */
  'invoices.catch-up': '*/10 * * * *',
  /** Unconfirmed newsletter sign-ups vanish after 7 days. */
  'newsletter.forget-unconfirmed': '17 3 * * *',
  /** Used or expired sign-in attempts, expired sign-ins, sent mails past their keeping time. */
  'auth.forget-expired': '41 3 * * *',
  /** Applications that nobody sent in vanish 90 days after they were last touched. */
  'applications.forget-drafts': '53 3 * * *',
  /** Files of imports go 30 days after they were uploaded. */
  'imports.forget-files': '29 3 * * *',
  /** Circular resolutions are carried out when their deadline has passed. */
  'applications.close-votes': '*/5 * * * *',
  /** Board members whose vote is still missing hear of it on the last two mornings. */
  'applications.remind': '0 7 * * *',
  /** The door knows the tickets of the next two days. */
  'check-in.tickets': '*/5 * * * *',
  /** Tickets and devices of the door go 30 days after the event. */
  'check-in.forget': '11 3 * * *',
  /** "Kommen Sie?", some days before an event; its own clock says when in the day. */
  'registrations.remind': '*/10 * * * *',
  /** Thanks with the certificate, the day after. */
  'registrations.thank': '*/10 * * * *',
  /** Releases of programmes that waited for the end of the quiet hours. */
  'agenda.tell': '*/10 * * * *',
} as const
export type RecurringName = keyof typeof recurring
