import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { forbidden, notFound, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { words } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { sampledEvent, sampleOf } from './queries'
import type { SampleInput, TextInput } from './schema'

/** Saves or takes away the office's paragraph in one mail of an event. Answers the input. */
export async function saveText(ctx: Ctx, input: TextInput): Promise<TextInput> {
  authorize(ctx, 'events.write')
  const { event: eventId, notice, text } = input
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select: { title: true } })
  if (!event) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    const before = await tx.eventText.findFirst({ where: { eventId, notice }, select: { text: true } })
    await tx.eventText.deleteMany({ where: { eventId, notice } })
    if (text) await tx.eventText.create({ data: { networkId: ctx.network.id, eventId, notice, text } })
    await audit(tx, ctx, {
      action: 'events.mail-text',
      area: 'events',
      record: { kind: 'event', id: eventId, name: words(event.title, 'de') },
      before: { notice, text: before?.text ?? null },
      after: { notice, text },
    })
  })
  return input
}

/** Sends one mail of an event to whoever asks, as an invented person would get it. Answers the address. */
export async function sendSample(ctx: Ctx, { event: eventId, notice, language }: SampleInput) {
  authorize(ctx, 'events.write')
  const { email, loginId } = ctx.actor
  if (!email) throw forbidden()
  const event = await sampledEvent(ctx, eventId, notice)
  if (!(await limit(`registrations.sample:${loginId}`, 30, 3600))) throw tooMany()
  const facts = sampleOf(ctx, event, notice, language)
  await ctx.db.$transaction(async (tx) => {
    await sendMail(tx, ctx.network.id, { kind: 'registrations.sample', language, address: email, facts })
    await audit(tx, ctx, {
      action: 'events.mail-sample',
      area: 'events',
      record: { kind: 'event', id: eventId, name: words(event.title, 'de') },
      after: { notice },
    })
  })
  return email
}
