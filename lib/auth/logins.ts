import { db } from '@/lib/db'
import type { Locale } from '@/lib/localized'

/**
 * The one login of an address, made if there is none: with the first confirmed registration, application or invitation.
 * Give only addresses that a button in a mail has proved, or that are about to be proved by one. Signs nobody in and
 * links nobody. Unbound: a login belongs to no network.
 */
export async function ensureLogin(email: string, language: Locale) {
  // Not an upsert: of two at once, one would stumble over the other.
  await db.login.createMany({ data: { email, language }, skipDuplicates: true })
  return db.login.findUniqueOrThrow({ where: { email } })
}
