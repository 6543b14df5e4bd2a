import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { newToken } from '@/lib/tokens'

const name = 'konvent-device'
const twoDays = 2 * 24 * 60 * 60

/** The random word by which this browser is known while it joins online; kept for two days, told to nobody. */
export const knownBrowser = async () => (await cookies()).get(name)?.value ?? ''

/** The same, given if it has none: in actions only. */
export async function namedBrowser(): Promise<string> {
  const known = await knownBrowser()
  if (known) return known
  const browser = newToken()
  const secure = env().BASE_URL.startsWith('https://')
  ;(await cookies()).set(name, browser, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: twoDays,
  })
  return browser
}
