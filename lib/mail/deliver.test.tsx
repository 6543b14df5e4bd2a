import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { type Sink, smtpSink } from '@/lib/testing/smtp-sink'
import { aNetwork } from '@/prisma/factories/network'
import type { Prisma } from '@/prisma/generated/client'
import { keptMail } from './archive'
import { claim, type Lane, reclaim, settle } from './claim'
import { deliver, pauseAfter } from './deliver'
import { MailFrame } from './frame'
import { MailFacts, MailText } from './parts'
import { smtp, type Transport } from './transport'
import type { Renderers } from './types'

const renderers: Renderers = {
  'test.hello': (mail) => ({
    subject: 'Grüße aus Köln',
    element: (
      <MailFrame
        mail={mail}
        title="Grüße"
        button={{ label: 'Ansehen', href: mail.url(`/x/${mail.secret.token}`) }}
      >
        <MailText>{mail.facts.words}</MailText>
        <MailFacts facts={[{ name: 'Ort', value: 'Köln' }]} />
      </MailFrame>
    ),
    headers: { 'List-Id': '<test.netz.example>' },
    attachments: [
      { filename: 'termin.ics', content: 'BEGIN:VCALENDAR', contentType: 'text/calendar', method: 'REQUEST' },
    ],
  }),
  'test.skipped': () => ({ skip: 'unsubscribed' }),
  'test.broken': () => {
    throw new Error('renderer')
  },
}

/** A lane of its own, so that mails of other tests in this database are not taken. */
const ownLane = () => `test-${crypto.randomUUID()}` as Lane

const aMail = (lane: Lane, wishes: Partial<Prisma.OutboxUncheckedCreateInput> = {}) =>
  db.outbox.create({
    data: {
      lane,
      kind: 'test.hello',
      language: 'de',
      address: 'katrin@stadt.example',
      facts: { words: 'Schön, dass Sie da sind.' },
      secret: { token: 'geheim' },
      ...wishes,
    },
  })

async function sendNext(lane: Lane, transport: Transport | null) {
  const row = await claim(lane)
  if (!row) throw new Error('nothing to send')
  await deliver(row, renderers, transport)
  return db.outbox.findUniqueOrThrow({ where: { id: row.id } })
}

const refusing = (error: object): Transport => ({ send: () => Promise.reject(error), close: () => {} })

let sink: Sink | undefined
let transport: Transport | null = null
async function overSmtp(answer?: () => string) {
  sink = await smtpSink(answer)
  transport = smtp(1, sink.url)
  return { sink, transport }
}

afterEach(async () => {
  delete process.env.KONVENT_NOW
  transport?.close()
  await sink?.close()
  sink = undefined
  transport = null
})

describe('a mail', () => {
  it('is kept as a file, marked as sent, and forgets its secret', async () => {
    const lane = ownLane()
    await aMail(lane)
    const row = await sendNext(lane, null)
    expect(row).toMatchObject({ state: 'sent', secret: null, subject: 'Grüße aus Köln', error: null })
    expect(row.sentAt).not.toBeNull()
    expect(String(await keptMail(row.id, row.createdAt))).toContain('Subject:')
  })

  it('arrives over SMTP with umlauts, both parts, its headers and one Message-ID', async () => {
    const { sink, transport } = await overSmtp()
    const { network } = await aNetwork()
    const lane = ownLane()
    const { id } = await aMail(lane, { networkId: network.id, lane })
    expect((await sendNext(lane, transport)).state).toBe('sent')
    expect(sink.messages).toHaveLength(1)
    const read = await PostalMime.parse(sink.messages[0] ?? '')
    expect(read).toMatchObject({
      subject: 'Grüße aus Köln',
      messageId: `<${id}@localhost>`,
      from: { name: 'Netzwerk Probe', address: 'office@netz.example' },
      to: [{ address: 'katrin@stadt.example' }],
    })
    for (const part of [read.text, read.html])
      for (const word of ['Schön, dass Sie da sind.', 'Köln', '/x/geheim']) expect(part).toContain(word)
    expect(read.html).not.toMatch(/<img|<script|(src|href)="https?:\/\/(?!localhost)/)
    expect(read.headers.find((h) => h.key === 'list-id')?.value).toBe('<test.netz.example>')
    expect(read.attachments[0]).toMatchObject({ mimeType: 'text/calendar', method: 'REQUEST' })
  })

  it('goes to one recipient only, whatever stands in the outbox', async () => {
    const { sink, transport } = await overSmtp()
    const lane = ownLane()
    await aMail(lane, { address: 'a@stadt.example, b@land.example' })
    expect(await sendNext(lane, transport)).toMatchObject({ state: 'failed' })
    expect(sink.messages).toEqual([])
  })

  it('can be skipped with a reason', async () => {
    const lane = ownLane()
    await aMail(lane, { kind: 'test.skipped' })
    expect(await sendNext(lane, null)).toMatchObject({
      state: 'skipped',
      error: 'unsubscribed',
      secret: null,
    })
  })
})

describe('a failure', () => {
  it('of the moment is tried again later, with growing pauses, and keeps the secret', async () => {
    const { transport } = await overSmtp(() => '451 try later')
    const lane = ownLane()
    await aMail(lane)
    const row = await sendNext(lane, transport)
    expect(row).toMatchObject({ state: 'pending', secret: { token: 'geheim' }, attempts: 1 })
    expect(row.dueAt.getTime()).toBeGreaterThan(Date.now() + 10_000)
    expect(await claim(lane)).toBeNull()
    expect([1, 2, 3, 20].map(pauseAfter)).toEqual([15_000, 30_000, 60_000, 3_600_000])
  })

  it('for good ends it', async () => {
    const { transport } = await overSmtp(() => '550 no such user')
    const lane = ownLane()
    await aMail(lane)
    const row = await sendNext(lane, transport)
    expect(row.state).toBe('failed')
    expect(row.error).toContain('550')
  })

  it('of the mailbox itself is stated as a fact; any other is not', async () => {
    const { network } = await aNetwork()
    const facts = () => db.$queryRaw<{ data: object }[]>`
      SELECT data FROM pgboss.job WHERE name = 'address.bounced' AND data->>'networkId' = ${network.id}`
    const lane = ownLane()
    for (const answer of ['552 5.2.2 mailbox full', '550 5.1.8 bad sender', '550 5.1.1 no such user']) {
      await aMail(lane, { networkId: network.id })
      const error = { code: 'EENVELOPE', responseCode: 550, response: answer }
      expect((await sendNext(lane, refusing(error))).state).toBe('failed')
    }
    expect((await facts()).map(({ data }) => data)).toEqual([
      { networkId: network.id, address: 'katrin@stadt.example' },
    ])
    await closeQueue()
  })

  it('of our login at the mail server is no fault of the mail', async () => {
    const lane = ownLane()
    await aMail(lane)
    const row = await sendNext(lane, refusing({ code: 'EAUTH', responseCode: 535, message: 'no' }))
    expect(row.state).toBe('pending')
  })

  it('of a renderer waits for a mended one', async () => {
    const lane = ownLane()
    await aMail(lane, { kind: 'test.broken' })
    await aMail(lane, { kind: 'test.nobody-knows' })
    for (let i = 0; i < 2; i++) expect((await sendNext(lane, null)).state).toBe('pending')
  })

  it('that lasts a day is final', async () => {
    const lane = ownLane()
    await aMail(lane, { createdAt: new Date(Date.now() - 25 * 60 * 60_000) })
    const row = await sendNext(lane, refusing({ code: 'ECONNREFUSED', message: 'refused' }))
    expect(row.state).toBe('failed')
  })
})

describe('claiming', () => {
  it('gives each mail to one of many workers', async () => {
    const lane = ownLane()
    for (let i = 0; i < 10; i++) await aMail(lane)
    const rows = await Promise.all(Array.from({ length: 25 }, () => claim(lane)))
    const taken = rows.flatMap((row) => row?.id ?? [])
    expect(new Set(taken).size).toBe(10)
    expect(taken).toHaveLength(10)
  })

  it('never gives a service lane a bulk mail, or one that is not due', async () => {
    const [service, bulk] = [ownLane(), ownLane()]
    await aMail(bulk)
    await aMail(service, { dueAt: new Date(Date.now() + 60_000) })
    expect(await claim(service)).toBeNull()
  })

  it('sends a service mail again when its worker died, and leaves a bulk mail uncertain', async () => {
    const leaseAt = new Date(Date.now() - 1000)
    const service = await aMail('service', { state: 'claimed', leaseAt })
    const bulk = await aMail('bulk', { state: 'claimed', leaseAt })
    const held = await aMail('service', { state: 'claimed', leaseAt: new Date(Date.now() + 60_000) })
    await reclaim()
    const state = async (id: string) => (await db.outbox.findUniqueOrThrow({ where: { id } })).state
    expect([await state(service.id), await state(bulk.id), await state(held.id)]).toEqual([
      'pending',
      'uncertain',
      'claimed',
    ])
    await db.outbox.deleteMany({ where: { id: { in: [service.id, bulk.id, held.id] } } })
  })

  it('lets a worker that lost its lease change nothing', async () => {
    const lane = ownLane()
    const { id } = await aMail(lane)
    const slow = await claim(lane)
    await db.outbox.update({ where: { id }, data: { state: 'pending', leaseAt: null } })
    const quick = await claim(lane)
    if (!slow || !quick) throw new Error('not claimed')
    await settle(slow, { state: 'failed', error: 'late' })
    expect((await db.outbox.findUniqueOrThrow({ where: { id } })).state).toBe('claimed')
    await settle(quick, { state: 'sent' })
    expect((await db.outbox.findUniqueOrThrow({ where: { id } })).state).toBe('sent')
  })
})
