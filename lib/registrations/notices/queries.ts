import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized, type Locale } from '@/lib/localized'
import { bodiesOf } from '@/lib/mail/compose'
import type { MailContext } from '@/lib/mail/types'
import { absoluteUrl } from '@/lib/paths'
import { type Notice, notices } from '../notice'
import { calendarColumns } from '../records'
import { type EventMail, isNotice } from './mails'
import { renderSample, type Sample } from './render-sample'
import { sampleFacts } from './sample'
import { beforeOf, otherSample, reasonOf } from './samples'

/** The office's paragraphs of an event by mail; mails without one are left out. */
export async function textsOf(ctx: Ctx, eventId: string): Promise<Map<Notice, unknown>> {
  const rows = await ctx.db.eventText.findMany({ where: { eventId }, select: { notice: true, text: true } })
  return new Map(
    rows.flatMap((row) => {
      const notice = notices.find((one) => one === row.notice)
      return notice ? [[notice, row.text] as const] : []
    }),
  )
}

/** How many days before the start people are asked whether they come. */
export const remindDaysOf = async (ctx: Ctx, id: string): Promise<number> =>
  (await ctx.db.event.findFirst({ where: { id }, select: { remindDays: true } }))?.remindDays ?? 0

/** What a sample needs of an event. Throws NotFound. */
export async function sampledEvent(ctx: Ctx, id: string, mail: EventMail) {
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: {
      ...calendarColumns,
      feedbackForm: {
        select: { versions: { where: { state: 'published' }, take: 1, select: { id: true } } },
      },
      cancellation: { select: { reason: true } },
      closesAt: true,
      paymentDays: true,
      moves: { where: { toldAt: null }, select: { before: true } },
      texts: { where: { notice: mail }, select: { text: true } },
      parts: {
        orderBy: { position: 'asc' },
        take: 1,
        select: {
          name: true,
          pools: { orderBy: { position: 'asc' }, take: 1, select: { name: true, mode: true } },
          priceClasses: { select: { cents: true } },
        },
      },
    },
  })
  if (!event) throw notFound()
  return event
}

/** Whether people can be asked how it was: a form that is still a draft asks nobody. */
export const asksFeedback = ({ feedbackForm }: Awaited<ReturnType<typeof sampledEvent>>) =>
  (feedbackForm?.versions.length ?? 0) > 0

type Sampled = Awaited<ReturnType<typeof sampledEvent>>

/** What a mail of this event states to an invented person. */
export function sampleOf(ctx: Ctx, event: Sampled, mail: EventMail, locale: Locale): Sample {
  const { tone } = ctx.network
  const reader = { locale, tone, network: ctx.network }
  if (!isNotice(mail)) return { mail, ...otherSample(mail, event, reader) }
  const reason = mail === 'event-cancelled' ? reasonOf(event, reader) : undefined
  const facts = sampleFacts(event, mail, locale, tone, reason)
  return {
    notice: mail,
    notices: mail === 'event-moved' ? { ...facts, before: beforeOf(event) } : facts,
    extra: { paragraph: event.texts[0]?.text ?? null, feedback: asksFeedback(event) },
  }
}

const onlyGerman = (text: unknown) => {
  const { de, en } = asLocalized(text)
  return Boolean(de) && !en
}

/** A mail of this event as an invented person would get it: subject, page, text and what is attached. */
export async function noticePreview(ctx: Ctx, eventId: string, notice: EventMail, locale: Locale) {
  const event = await sampledEvent(ctx, eventId, notice)
  const network = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { senderName: true, senderAddress: true, replyTo: true },
  })
  const mail: MailContext = {
    id: event.id,
    facts: {},
    secret: {},
    address: '',
    locale,
    tone: ctx.network.tone,
    network: { ...ctx.network, ...network },
    url: (path) => absoluteUrl(locale, path),
  }
  const sample = sampleOf(ctx, event, notice, locale)
  const rendered = renderSample(mail, sample)
  const papers = 'invoice' in sample ? [`${sample.invoice.number}.pdf`] : []
  return {
    subject: rendered.subject,
    from: `${network.senderName} <${network.senderAddress}>`,
    attachments: [...(rendered.attachments ?? []).map((one) => one.filename), ...papers],
    // What nobody wrote in English is said in German, in the mail as here.
    german: locale === 'en' && [event.title, event.theme, event.texts[0]?.text].some(onlyGerman),
    ...(await bodiesOf(rendered)),
  }
}
