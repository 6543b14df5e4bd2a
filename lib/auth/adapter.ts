import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'

type Row = { loginId: string; expires: Date }
const asSession = (sessionToken: string, row: Row): AdapterSession => ({
  sessionToken,
  userId: row.loginId,
  expires: row.expires,
})
const asUser = (login: { id: string; email: string; verifiedAt: Date | null }): AdapterUser => ({
  id: login.id,
  email: login.email,
  emailVerified: login.verifiedAt,
})

/**
 * What next-auth needs to read our sign-ins and to end them; it stores and finds tokens by their hash only. Sign-ins are
 * written by lib/auth/commands.ts, so nothing here creates one.
 */
export const adapter = {
  async getSessionAndUser(sessionToken) {
    const row = await db.signIn.findUnique({
      where: { tokenHash: hashToken(sessionToken) },
      include: { login: true },
    })
    return row && { session: asSession(sessionToken, row), user: asUser(row.login) }
  },
  // A sign-in lasts as long as it was given for; reading it does not prolong it.
  async updateSession() {
    return null
  },
  async deleteSession(sessionToken) {
    await db.signIn.deleteMany({ where: { tokenHash: hashToken(sessionToken) } })
  },
  async getUser(id) {
    const login = await db.login.findUnique({ where: { id } })
    return login && asUser(login)
  },
  async getUserByEmail(email) {
    const login = await db.login.findUnique({ where: { email } })
    return login && asUser(login)
  },
} satisfies Partial<Adapter>
