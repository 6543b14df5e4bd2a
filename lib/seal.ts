import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { env } from './env'

const keyOf = (purpose: string) => createHmac('sha256', env().AUTH_SECRET).update(`seal:${purpose}`).digest()

/**
 * What somebody typed, sealed into a link for their own mailbox: until they come back with it, nothing of it is kept here.
 * Nobody else can read or change it, and it opens only for the same purpose. 128 bits guard against forging.
 */
export function seal(purpose: string, data: unknown): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(data), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What was sealed, or null for anything that we did not seal for this purpose. Age is the caller's question. */
export function unseal(purpose: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 29 || bytes.toString('base64url') !== sealed) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, 12))
    cipher.setAuthTag(bytes.subarray(12, 28))
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8'))
  } catch {
    return null
  }
}
