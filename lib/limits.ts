import { headers } from 'next/headers'
import { now } from './clock'
import { db } from './db'
import { env } from './env'
import { keyedHash } from './tokens'

/**
 * Counts one use of `key` and says whether it is still within `points` per window of `seconds`. Windows are fixed and
 * begin with the first use. One conditional statement, so parallel requests are all counted; the key is stored as a
 * keyed hash, so it may hold an address.
 */
export async function limit(key: string, points: number, seconds: number): Promise<boolean> {
  const at = now()
  const until = new Date(at.getTime() + seconds * 1000)
  const rows = await db.$queryRaw<{ points: number }[]>`
    INSERT INTO "RateLimit" AS known (key, points, expire) VALUES (${keyedHash(key)}, 1, ${until})
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN known.expire <= ${at} THEN 1 ELSE LEAST(known.points + 1, 1000000) END,
      expire = CASE WHEN known.expire <= ${at} THEN excluded.expire ELSE known.expire END
    RETURNING points`
  return (rows[0]?.points ?? 1) <= points
}

/** The entry of x-forwarded-for that the outermost of so many trusted proxies wrote; all left of it is hearsay. */
export const trustedHop = (forwarded: string | null, proxies: number): string | null =>
  proxies > 0 ? forwarded?.split(',').at(-proxies)?.trim() || null : null

/** The address of the client as far as TRUSTED_PROXIES lets us know it, else null. */
export async function clientAddress(): Promise<string | null> {
  const { TRUSTED_PROXIES } = env()
  return TRUSTED_PROXIES > 0 ? trustedHop((await headers()).get('x-forwarded-for'), TRUSTED_PROXIES) : null
}

/** All who cannot be told apart share one counter, so it is that much wider. */
const crowd = 50

/**
 * The limit of an anonymous door, per client address; generous, because a whole ministry may stand behind one.
 * Signed-in people are counted by login (`limit('door:' + loginId, …)`), never by address.
 */
export async function limitClient(door: string, points: number, seconds: number): Promise<boolean> {
  const client = await clientAddress()
  return limit(`${door}:client:${client ?? ''}`, client ? points : points * crowd, seconds)
}
