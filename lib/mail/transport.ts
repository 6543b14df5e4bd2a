import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'

export type Transport = {
  send: (envelope: { from: string; to: string }, message: Buffer) => Promise<unknown>
  close: () => void
}

/**
 * The mail server of SMTP_URL over at most so many connections, or null without one: then mails are only kept as files.
 * Every wait ends well before the lease of an outbox row does.
 */
export function smtp(connections: number, url = env().SMTP_URL): Transport | null {
  if (!url) return null
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 45_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never)
  return {
    send: ({ from, to }, raw) => transport.sendMail({ envelope: { from, to: [to] }, raw }),
    close: () => transport.close(),
  }
}

/** True when the server refused this mail for good; a server that refuses us (login, TLS) is a reason to wait. */
export function refusedForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return (responseCode ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}

/**
 * True when the server says that the mailbox itself is not there: an enhanced status about the recipient's address
 * (RFC 3463, 5.1.1 mailbox, 5.1.2 system, 5.1.3 syntax, 5.1.6 moved; RFC 7505, 5.1.10 no mail taken). Statuses about
 * the sender (5.1.7, 5.1.8), full mailboxes and refused content say nothing about the person.
 */
export function mailboxGone(error: unknown): boolean {
  const { response, message } = error as { response?: string; message?: string }
  return refusedForGood(error) && /\b5\.1\.(1|2|3|6|10)\b/.test(response ?? message ?? '')
}

/** What the outbox says about a failure: code and answer, short. */
export function failureWords(error: unknown): string {
  const { code, response, message } = error as { code?: string; response?: string; message?: string }
  return [code, response ?? message].filter(Boolean).join(': ').slice(0, 300) || 'unknown'
}
