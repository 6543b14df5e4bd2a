import type { ReactElement } from 'react'
import type { NetworkId } from '@/lib/access/context'
import type { Tone } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/localized'

/**
 * How a room gives its mails a form. `lib/<room>/emails.tsx` exports
 *
 *   export const emails: Renderers = { 'events.cancelled': (mail) => ({ subject, element: <MailFrame mail={mail} …/> }) }
 *
 * under the kinds that its commands give to `sendMail`, and lib/worker.ts gathers them. The frame (lib/mail/frame.tsx)
 * brings head, network, button and footer; the text part is made from the same element. A renderer may be async, but
 * what a mail states should stand in its facts: it may run hours later, and twice.
 */
export type Renderers = Record<string, Renderer>

export type Renderer = (mail: MailContext) => RenderedMail | Skipped | Promise<RenderedMail | Skipped>

/** The network in whose name a mail goes out. */
export type MailNetwork = {
  id: NetworkId
  slug: string
  name: string
  hue: number
  zone: string
  senderName: string
  senderAddress: string
  replyTo: string | null
}

export type MailContext = {
  /** The outbox row's id: stable over retries, so headers and calendar entries may build on it. */
  id: string
  // biome-ignore lint/suspicious/noExplicitAny: each kind's facts are what its own room wrote; JSON, so dates are text
  facts: any
  /** What links need; empty once sent. */
  secret: Record<string, string>
  address: string
  locale: Locale
  tone: Tone
  network: MailNetwork | null
  /** An absolute address in the mail's language; `path` begins with "/" and has no language prefix. */
  url: (path: string) => string
}

export type RenderedMail = {
  subject: string
  element: ReactElement
  /** Only when the text part must differ from the element's own words. */
  text?: string
  attachments?: Attachment[]
  /** More headers (List-Unsubscribe, List-Id …). */
  headers?: Record<string, string>
}

/** `method` (REQUEST, CANCEL) makes a text/calendar attachment an invitation that mail programs understand. */
export type Attachment = { filename: string; content: string | Buffer; contentType: string; method?: string }

/** Nothing is sent any more: the reason stands in the outbox ("unsubscribed"). */
export type Skipped = { skip: string }
