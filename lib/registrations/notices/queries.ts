import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import { bodiesOf } from '@/lib/mail/compose'
import type { MailContext } from '@/lib/mail/types'
import { absoluteUrl } from '@/lib/paths'
import { type Notice, notices } from '../notice'
import { calendarColumns } from '../records'
import { renderNotice } from './render'
import { sampleFacts } from './sample'

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
export async function sampledEvent(ctx: Ctx, id: string, notice: Notice) {
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: {
      ...calendarColumns,
      feedbackFormId: true,
      cancellation: { select: { reason: true } },
      texts: { where: { notice }, select: { text: true } },
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

/** A mail of this event as an invented person would get it: subject, page, text and what is attached. */
export async function noticePreview(ctx: Ctx, eventId: string, notice: Notice, locale: Locale) {
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
  const facts = sampleFacts(event, notice, locale, ctx.network.tone, event.cancellation?.reason)
  const rendered = renderNotice(mail, notice, facts, {
    paragraph: event.texts[0]?.text ?? null,
    feedback: event.feedbackFormId !== null,
    sample: true,
  })
  return {
    subject: rendered.subject,
    from: `${network.senderName} <${network.senderAddress}>`,
    attachments: (rendered.attachments ?? []).map((one) => one.filename),
    ...(await bodiesOf(rendered)),
  }
}
