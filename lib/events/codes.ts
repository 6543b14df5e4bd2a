import type { Tx } from '@/lib/db'
import type { CodeClaim } from './audience'

/** As it is stored and compared: capitals, without blanks around it. */
export const codeWords = (typed: string) => typed.normalize('NFKC').trim().toUpperCase()

/** Still to be used: neither ended, nor past its day, nor used up. */
export const codeHolds = (
  code: { endedAt: Date | null; until: Date | null; used: number; uses: number },
  at: Date,
) => !code.endedAt && !(code.until && code.until < at) && code.used < code.uses

/**
 * What an access code that somebody typed gives at an event, or null: unknown, ended, past its day and used up are all
 * the same to a guesser. Says nothing is counted: whoever registers with it raises `used` by a conditional update in
 * their transaction (`used < uses`), tries are limited by the door.
 */
export async function codeFor(
  db: Pick<Tx, 'accessCode'>,
  eventId: string,
  typed: string,
  at: Date,
): Promise<CodeClaim | null> {
  const code = codeWords(typed)
  if (!code || code.length > 60) return null
  const row = await db.accessCode.findFirst({
    where: { eventId, code },
    select: {
      id: true,
      admits: true,
      priceClassId: true,
      endedAt: true,
      until: true,
      used: true,
      uses: true,
    },
  })
  if (!row || !codeHolds(row, at)) return null
  const { id, admits, priceClassId } = row
  return { id, admits, priceClassId }
}
