import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { hashToken, newToken } from '@/lib/tokens'
import { unique } from './network'

/** A login without any person. */
export const aLogin = (wishes: { email?: string; verified?: boolean } = {}) =>
  db.login.create({
    data: {
      email: wishes.email ?? `${unique('login')}@probe.example`,
      verifiedAt: (wishes.verified ?? true) ? new Date('2024-01-01') : null,
    },
  })

/** A login signed in somewhere; `token` is what the browser's cookie would hold. */
export async function aSignIn(loginId: string, wishes: { expires?: Date; lastSeenAt?: Date } = {}) {
  const token = newToken()
  const at = now()
  const signIn = await db.signIn.create({
    data: {
      tokenHash: hashToken(token),
      loginId,
      browser: 'Firefox, Linux',
      lastSeenAt: wishes.lastSeenAt ?? at,
      expires: wishes.expires ?? new Date(at.getTime() + 30 * 24 * 60 * 60_000),
    },
  })
  return { signIn, token }
}
