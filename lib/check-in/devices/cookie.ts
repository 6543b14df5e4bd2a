import { env } from '@/lib/env'

const secure = () => env().BASE_URL.startsWith('https://')

/** Makes a phone a door device: for this host alone, unreadable for scripts. */
export const deviceCookie = () => ({
  name: secure() ? '__Host-konvent-door' : 'konvent-door',
  options: { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' } as const,
})
