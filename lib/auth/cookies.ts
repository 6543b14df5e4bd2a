import { env } from '@/lib/env'

const secure = () => env().BASE_URL.startsWith('https://')

/** The cookie that next-auth reads (database sessions); `__Secure-` as soon as the site is served over https. */
export const signInCookie = () => ({
  name: secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token',
  options: { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' } as const,
})

/** Binds a sign-in attempt to the browser that asked. Strict is not possible: the mail's link comes from elsewhere. */
export const attemptCookie = () => ({
  name: secure() ? '__Host-konvent-attempt' : 'konvent-attempt',
  options: { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' } as const,
})
