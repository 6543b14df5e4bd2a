import { render } from '@react-email/render'
import MailComposer from 'nodemailer/lib/mail-composer'
import { env } from '@/lib/env'
import type { Outbox } from '@/prisma/generated/client'
import type { MailContext, RenderedMail } from './types'

/** Headings keep their letters, and nothing is wrapped: mail programs do that. The preview and the head are for the page only. */
const asWritten = {
  wordwrap: false as const,
  selectors: [
    ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', options: { uppercaseHeaderCells: false } },
    { selector: '.m-field', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: false as const } },
  ],
}

/** The platform's own sender, for mails that no network sends (sign-in): konvent@ the host that people see. */
const platformSender = () => ({ name: 'Konvent', address: `konvent@${new URL(env().BASE_URL).hostname}` })

export const senderOf = (mail: MailContext) =>
  mail.network ? { name: mail.network.senderName, address: mail.network.senderAddress } : platformSender()

/** The same for every attempt at the same mail, so that a repeat can be recognised as one. */
export const messageId = (id: string) => `<${id}@${new URL(env().BASE_URL).hostname}>`

/** What a mail program shows, as a page and as text. */
export async function bodiesOf(rendered: RenderedMail): Promise<{ html: string; text: string }> {
  const html = await render(rendered.element)
  const text =
    rendered.text ?? (await render(rendered.element, { plainText: true, htmlToTextOptions: asWritten }))
  return { html, text }
}

/**
 * The whole message as bytes: what is kept and what is sent are the same. Recipient and sender are objects, never lists
 * of addresses in a string; line breaks in a subject are folded to spaces.
 */
export async function compose(row: Outbox, mail: MailContext, rendered: RenderedMail): Promise<Buffer> {
  const { html, text } = await bodiesOf(rendered)
  const composer = new MailComposer({
    from: senderOf(mail),
    to: { name: '', address: mail.address },
    ...(mail.network?.replyTo ? { replyTo: { name: '', address: mail.network.replyTo } } : {}),
    subject: rendered.subject.replace(/\s+/g, ' ').trim(),
    messageId: messageId(row.id),
    date: new Date(),
    text,
    html,
    headers: {
      'Content-Language': mail.locale,
      ...(row.lane === 'service' ? { 'Auto-Submitted': 'auto-generated' } : {}),
      ...rendered.headers,
    },
    attachments: (rendered.attachments ?? []).map(({ filename, content, contentType, method }) => ({
      filename,
      content,
      contentType: method ? `${contentType}; charset=utf-8; method=${method}` : contentType,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
