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

/**
 * The address of the client, or null when it cannot be known: x-forwarded-for is believed only as far as
 * TRUSTED_PROXIES says (1: the last entry, which our proxy wrote; 2: the one before). Everything left of it is hearsay.
 */
export async function clientAddress(): Promise<string | null> {
  const trusted = env().TRUSTED_PROXIES
  if (trusted === 0) return null
  const hops = (await headers()).get('x-forwarded-for')?.split(',') ?? []
  return hops.at(-trusted)?.trim() || null
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
