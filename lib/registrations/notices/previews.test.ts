import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { locales } from '@/lib/localized'
import { deliver } from '@/lib/mail/deliver'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { emails } from '../emails'
import { saveText, sendSample } from './commands'
import { eventMails } from './mails'
import { noticePreview } from './queries'
import { sampleInput, textInput } from './schema'

afterAll(closeQueue)

const stage = async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const prices = [{ rule: 'everyone', cents: 6000 }]
  const event = await anEvent(ctx, { title: { de: 'Herbsttagung' }, pools: [{ capacity: 5 }], prices })
  return { ctx, event }
}

describe('the preview of every mail', () => {
  for (const locale of locales)
    test(`stands in ${locale}, with the event and whoever is invented`, async () => {
      const { ctx, event } = await stage()
      for (const mail of eventMails) {
        const { subject, text, html } = await noticePreview(ctx, event.id, mail, locale)
        expect(subject + text, mail).toContain('Herbsttagung')
        expect(html, mail).toContain(`lang="${locale}"`)
        expect(subject + text, mail).not.toMatch(/undefined|Invalid|NaN|\{/)
      }
    })
})

test('without English words of the office the English mail says the German ones, and that it does', async () => {
  const { ctx, event } = await stage()
  await saveText(
    ctx,
    textInput.parse({ event: event.id, notice: 'confirmed', text: { de: 'Bitte pünktlich.' } }),
  )
  const english = await noticePreview(ctx, event.id, 'confirmed', 'en')
  expect(english.text).toContain('Bitte pünktlich.')
  expect(english.german).toBe(true)
  expect((await noticePreview(ctx, event.id, 'confirmed', 'de')).german).toBe(false)
})

test('a move is shown old beside new, as it was kept; an invoice with its paper', async () => {
  const { ctx, event } = await stage()
  const before = { ...event, venue: { name: { de: 'Altes Rathaus' } } }
  const { startsAt, endsAt, precision, zone, venue, format } = before
  const at = new Date()
  await ctx.db.move.create({
    data: {
      networkId: ctx.network.id,
      eventId: event.id,
      before: {
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        precision,
        zone,
        venue,
        format,
      },
      ...{ changedAt: at, dueAt: at, byName: 'Test' },
    },
  })
  for (const mail of ['event-moved', 'invitation-moved'] as const)
    expect((await noticePreview(ctx, event.id, mail, 'de')).text).toContain('Altes Rathaus')
  const invoice = await noticePreview(ctx, event.id, 'invoice', 'de')
  expect(invoice.attachments).toEqual([expect.stringMatching(/-0001\.pdf$/)])
})

test('any of them goes to whoever asks, as a test', async () => {
  const { ctx, event } = await stage()
  for (const notice of eventMails)
    await sendSample(ctx, sampleInput.parse({ event: event.id, notice, language: 'en' }))
  const rows = await db.outbox.findMany({ where: { networkId: ctx.network.id } })
  for (const row of rows) {
    await db.outbox.update({ where: { id: row.id }, data: { state: 'claimed', attempts: 1 } })
    await deliver({ ...row, state: 'claimed', attempts: 1 }, emails, null)
  }
  const sent = await db.outbox.findMany({ where: { networkId: ctx.network.id, state: 'sent' } })
  expect(sent).toHaveLength(eventMails.length)
  for (const { subject } of sent) expect(subject).toMatch(/^\[Test\] /)
})
