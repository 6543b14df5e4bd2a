// Runs in the browser, too: nothing of Node here.

/** No 0/O, no 1/I: what can be read aloud and typed on a phone. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const bitsOf = (text: string, alphabet: string, size: number) =>
  [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(size, '0')).join('')

/**
 * The eight characters that stand under a ticket's QR code: the first 40 bits of the ticket's hash. So a phone without a
 * network finds them with what it holds anyway, and nobody gets from them to the ticket.
 */
export function codeOf(hash: string): string {
  const bits = bitsOf(hash.slice(0, 7), base64url, 6)
  return Array.from({ length: 8 }, (_, i) => letters[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join(
    '',
  )
}

/** "KX4M-9TPA": in two halves, as one reads it aloud. */
export const spelt = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`

/** What somebody typed as a code, or null: case, blanks and the hyphen do not matter. */
export function typedCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s–-]/g, '')
  return code.length === 8 && [...code].every((one) => letters.includes(one)) ? code : null
}

/** How the hash of every ticket with this code begins. */
export function hashPrefix(code: string): string {
  const bits = bitsOf(code, letters, 5)
  return Array.from(
    { length: 6 },
    (_, i) => base64url[Number.parseInt(bits.slice(i * 6, i * 6 + 6), 2)],
  ).join('')
}

/** The ticket that a QR code carries: its address ends with it. Null for any other QR code. */
export function scannedTicket(text: string): string | null {
  const [, token] = /(?:^|\/ticket\/)([\w-]{22})$/.exec(text.trim()) ?? []
  return token ?? null
}
