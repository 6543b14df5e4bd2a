import type { NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { adapter } from './adapter'
import { signInDays } from './commands'
import { signInCookie } from './cookies'

/** next-auth reads the sign-in and signs out; it has no provider yet (OpenID Connect comes in here). */
export const authOptions = (): NextAuthOptions => ({
  adapter: adapter as Adapter,
  providers: [],
  secret: env().AUTH_SECRET,
  session: { strategy: 'database', maxAge: signInDays * 24 * 60 * 60 },
  useSecureCookies: env().BASE_URL.startsWith('https://'),
  cookies: { sessionToken: signInCookie() },
  pages: { signIn: '/sign-in' },
  callbacks: {
    // Chosen fields only: who, until when. Roles are read from the database by whoever needs them.
    session: ({ session, user }) => ({ user: { email: user.email }, expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? baseUrl + url : baseUrl),
  },
  logger: {
    error: (code) => log.error({ code }, 'next-auth'),
    warn: () => {},
    debug: () => {},
  },
})
