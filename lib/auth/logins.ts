import { db } from '@/lib/db'
import type { Locale } from '@/lib/localized'

/**
 * The one login of an address, made if there is none: with the first confirmed registration, application or invitation.
 * Give only addresses that a button in a mail has proved, or that are about to be proved by one. Signs nobody in and
 * links nobody. Unbound: a login belongs to no network.
 */
export const ensureLogin = (email: string, language: Locale) =>
  db.login.upsert({ where: { email }, update: {}, create: { email, language } })
