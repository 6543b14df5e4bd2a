import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized, type Locale } from '@/lib/localized'
import { bodiesOf } from '@/lib/mail/compose'
import type { MailContext, Renderers } from '@/lib/mail/types'
import { absoluteUrl } from '@/lib/paths'
import { workingCopy } from '../queries'
import { emails as releaseMails } from '../releases/emails'
import { emails as stageMails } from '../stage/emails'
import type { AgendaMail } from './mails'
import { agendaSample } from './samples'

const renderers: Renderers = { ...releaseMails, ...stageMails }
const select = {
  id: true,
  slug: true,
  title: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  format: true,
  venue: true,
} as const

/** A mail of an event's programme as an invented person would get it: subject, page, text, what is attached. */
export async function agendaPreview(ctx: Ctx, eventId: string, name: AgendaMail, locale: Locale) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select })
  if (!event) throw notFound()
  const network = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { senderName: true, senderAddress: true, replyTo: true },
  })
  const { tone } = ctx.network
  const agenda = await workingCopy(ctx, eventId)
  const mail: MailContext = {
    id: event.id,
    facts: agendaSample(name, event, agenda, { locale, tone, network: ctx.network }),
    secret: { path: `/${ctx.network.slug}/events` },
    address: '',
    locale,
    tone,
    network: { ...ctx.network, ...network },
    url: (path) => absoluteUrl(locale, path),
  }
  const rendered = await renderers[name.replace('-', '.')]?.(mail)
  if (!rendered || 'skip' in rendered) throw notFound()
  const { de, en } = asLocalized(event.title)
  return {
    subject: rendered.subject,
    from: `${network.senderName} <${network.senderAddress}>`,
    attachments: (rendered.attachments ?? []).map((one) => one.filename),
    // What nobody wrote in English is said in German, in the mail as here.
    german: locale === 'en' && Boolean(de) && !en,
    ...(await bodiesOf(rendered)),
  }
}
