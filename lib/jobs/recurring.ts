/** All recurring jobs, in one place: name → cron (UTC). Handlers stand in the rooms' jobs.ts and are wired in lib/worker.ts. */
export const recurring = {
  /** Registrations without an account whose mail button was not pressed within 24 h give their place back. */
  'registrations.lapse': '*/5 * * * *',
  /** Answers about food and access needs go 30 days after the event. */
  'registrations.forget-needs': '7 3 * * *',
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
} as const
export type RecurringName = keyof typeof recurring
