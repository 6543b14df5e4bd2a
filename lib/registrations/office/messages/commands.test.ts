import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { aRegistration, typedByVisitor } from '@/prisma/factories/registrations'
import { register } from '../../commands'
import { sendMessage } from './commands'
import { messagePreviewOf, messagesOf } from './queries'
import { messageInput } from './schema'

afterAll(closeQueue)

const written = { subject: { de: 'Neuer Raum', en: 'New room' }, text: { de: 'Wir sind **oben**.' } }

async function anAudience() {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  for (let i = 0; i < 3; i++) await aRegistration(network, visitor, event)
  const input = (more: Record<string, unknown>) =>
    messageInput.parse({ event: event.id, run: newId(), ...written, ...more })
  const messages = () => ctx.db.outbox.findMany({ where: { kind: 'registrations.message' } })
  return { network, ctx, visitor, event, input, messages }
}

test('writes one mail to each of a filter, in their lane and language, and keeps what was written', async () => {
  const { ctx, event, input, messages } = await anAudience()
  await sendMessage(ctx, input({ all: '1', list: 'state=confirmed', expected: 2 }))
  const mails = await messages()
  expect(mails).toHaveLength(2)
  expect(mails[0]).toMatchObject({ lane: 'bulk', language: 'de', facts: { subject: { de: 'Neuer Raum' } } })
  expect(await messagesOf(ctx, event.id)).toMatchObject([
    { recipients: 2, query: 'state=confirmed', byName: ctx.actor.name, delivery: { sent: 0, failed: 0 } },
  ])
})

test('the same form sent twice, or at once from three tabs, sends once', async () => {
  const { ctx, input, messages } = await anAudience()
  const once = input({ all: '1', expected: 3 })
  const sent = await Promise.allSettled([
    sendMessage(ctx, once),
    sendMessage(ctx, once),
    sendMessage(ctx, once),
  ])
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(sendMessage(ctx, once)).rejects.toMatchObject({ reason: 'bulkSent' })
  expect(await messages()).toHaveLength(3)
})

test('nobody gets it whose address is not confirmed, has bounced or came twice', async () => {
  const { ctx, visitor, event } = await anAudience()
  await register(visitor, typedByVisitor(event, `neu.${newId()}@probe.example`))
  const [first, second] = await ctx.db.address.findMany({
    where: { person: { registrations: { some: { eventId: event.id, lapsesAt: null } } } },
    orderBy: { id: 'asc' },
  })
  await ctx.db.address.updateMany({ where: { id: first?.id ?? '' }, data: { bouncedAt: new Date() } })
  const { plan } = await messagePreviewOf(ctx, event.id, { list: '', all: '1', id: [] })
  expect(plan.leave.map(({ reason }) => reason).sort()).toEqual(['bounced', 'unconfirmed'])
  expect(plan.take.map(({ address }) => address)).toContain(second?.email)
})

test('a list that changed is refused; so is whoever may not write to registrants', async () => {
  const { network, ctx, visitor, event, input } = await anAudience()
  await expect(sendMessage(ctx, input({ all: '1', expected: 7 }))).rejects.toMatchObject({
    reason: 'bulkChanged',
  })
  for (const role of ['editor', 'board', 'membership'] as const) {
    const { person } = await aPerson(visitor)
    await aGrant(visitor, person.id, role)
    const reader = await contextAs(network, person)
    await expect(sendMessage(reader, input({ all: '1', expected: 3 }))).rejects.toMatchObject({
      code: 'Forbidden',
    })
    expect(await messagesOf(reader, event.id)).toEqual([])
  }
  const other = await aNetwork({ role: 'admin' })
  await expect(sendMessage(other.ctx, input({ all: '1', expected: 3 }))).rejects.toMatchObject({
    code: 'NotFound',
  })
})
