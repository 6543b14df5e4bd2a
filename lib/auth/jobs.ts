import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { forgetSentMails } from '@/lib/mail/jobs'

/** A used or expired attempt stays a day, so that its link can still say what became of it. */
async function forgetExpired() {
  const at = now()
  await db.signInAttempt.deleteMany({
    where: { createdAt: { lt: new Date(at.getTime() - 24 * 60 * 60_000) } },
  })
  await db.signIn.deleteMany({ where: { expires: { lt: at } } })
  await db.rateLimit.deleteMany({ where: { expire: { lt: at } } })
  await forgetSentMails()
}

export const recurringHandlers: RecurringHandlers = { 'auth.forget-expired': forgetExpired }
