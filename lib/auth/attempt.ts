import { sameText } from '@/lib/tokens'

/** A code may be typed wrongly this often before its attempt is over. */
export const mostTries = 5
export const attemptMinutes = 10

export type AttemptState =
  | 'ready'
  | 'elsewhere'
  | 'used'
  | 'expired'
  | 'replaced'
  | 'tooManyTries'
  | 'unknown'

type Attempt = {
  browserHash: string
  tries: number
  expires: Date
  usedAt: Date | null
  createdAt: Date
} | null

/**
 * What a link or code is worth now, in a browser known by the hash of its cookie. A newer mail ends an older one by
 * moving its end to before its natural one: that is how "replaced" is told from "expired".
 */
export function attemptState(attempt: Attempt, browserHash: string | null, at: Date): AttemptState {
  if (!attempt) return 'unknown'
  if (attempt.usedAt) return 'used'
  const natural = attempt.createdAt.getTime() + attemptMinutes * 60_000
  if (attempt.expires <= at) return attempt.expires.getTime() < natural - 1000 ? 'replaced' : 'expired'
  if (attempt.tries >= mostTries) return 'tooManyTries'
  return browserHash && sameText(browserHash, attempt.browserHash) ? 'ready' : 'elsewhere'
}
