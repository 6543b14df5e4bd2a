import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** 128 random bits for a link; only its hash is stored. */
export const newToken = () => randomBytes(16).toString('base64url')

/** What is stored in place of a token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')

/** A hash that needs our secret: for addresses that must be recognised but not read. */
export const keyedHash = (text: string) =>
  createHmac('sha256', env().AUTH_SECRET).update(text).digest('base64url')

/** A link token that we can write again into a later mail: derived from an id, never stored. */
export const derivedToken = (purpose: string, id: string) =>
  createHmac('sha256', env().AUTH_SECRET)
    .update(`${purpose}:${id}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
/** Eight characters that a person can type: no 0/O, 1/I. 40 bits; tries are counted. */
export const newCode = () => Array.from(randomBytes(8), (b) => alphabet[b % 32]).join('')

export function sameText(a: string, b: string) {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
