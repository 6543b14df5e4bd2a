import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { anEventForm, choices } from '@/prisma/factories/event-forms'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { add } from './commands'
import { addInput } from './schema'

afterAll(closeQueue)

type Wishes = Parameters<typeof anEvent>[1]
async function anOffice(wishes: Wishes = {}, role: 'events' | 'board' = 'events') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }], ...wishes })
  const places = [event.parts[0]?.pools[0]?.id ?? '']
  const input = (more: Record<string, unknown>) =>
    addInput.parse({ event: event.id, run: newId(), places, note: 'Anruf am Montag', ...more })
  const somebodyNew = (more: Record<string, unknown> = {}) =>
    input({ givenName: 'Toni', familyName: 'Gast', email: `toni.${newId()}@probe.example`, ...more })
  return { network, ctx, visitor, event, input, somebodyNew }
}

test('a new person is written down with an unconfirmed address, a place, a mail, and how it came about', async () => {
  const { ctx, somebodyNew } = await anOffice()
  const { id } = await add(ctx, somebodyNew())
  expect(await ctx.db.registration.findFirst({ where: { id } })).toMatchObject({
    lapsesAt: null,
    byName: ctx.actor.name,
    completedAt: expect.any(Date),
  })
  expect(await ctx.db.address.findFirst({ where: { person: { familyName: 'Gast' } } })).toMatchObject({
    verifiedAt: null,
  })
  expect(await ctx.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(1)
  expect(await ctx.db.consent.findFirst()).toMatchObject({ wording: 'Anruf am Montag', channel: 'office' })
  const entry = await ctx.db.audit.findFirst({ where: { action: 'registrations.add' } })
  expect(entry?.after).toMatchObject({ note: 'Anruf am Montag' })
})

test('where no place is free they wait behind those who came before, and nothing is oversold', async () => {
  const { network, ctx, visitor, event, somebodyNew } = await anOffice()
  await aRegistration(network, visitor, event)
  const { id } = await add(ctx, somebodyNew())
  expect(await ctx.db.place.findFirst({ where: { registrationId: id } })).toMatchObject({ state: 'waiting' })
  expect(await ctx.db.pool.findFirst()).toMatchObject({ taken: 1 })
})

test('also after the window closed, silently and free of charge if wanted', async () => {
  const prices = [{ rule: 'everyone', cents: 8000 }]
  const { ctx, visitor, input } = await anOffice({ closesAt: new Date(Date.now() - 60_000), prices })
  const { person } = await aPerson(visitor)
  const { id } = await add(ctx, input({ personId: person.id, price: 'free', tell: 'no' }))
  expect(await ctx.db.registration.findFirst({ where: { id } })).toMatchObject({ priceCents: 0 })
  expect(await ctx.db.outbox.count()).toBe(0)
})

test('nobody is there twice: not by a second form, nor by an address that is known', async () => {
  const { ctx, visitor, input, somebodyNew } = await anOffice({ pools: [{ capacity: 5 }] })
  const { person, address } = await aPerson(visitor)
  await add(ctx, input({ personId: person.id }))
  await expect(add(ctx, input({ personId: person.id }))).rejects.toMatchObject({
    reason: 'registration.alreadyThere',
  })
  await expect(add(ctx, somebodyNew({ email: address.email }))).rejects.toMatchObject({
    fields: { email: 'addressTaken' },
  })
  const twice = somebodyNew()
  const both = await Promise.allSettled([add(ctx, twice), add(ctx, twice)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await ctx.db.registration.count()).toBe(2)
})

test('not at a draft, a cancelled or a past event; nothing chosen is said', async () => {
  for (const [wishes, reason] of [
    [{ state: 'draft' }, 'registration.notYet'],
    [{ state: 'cancelled' }, 'registration.cancelled'],
    [{ startsAt: new Date(Date.now() - 9e7), endsAt: new Date(Date.now() - 8e7) }, 'registration.past'],
  ] as const) {
    const { ctx, somebodyNew } = await anOffice(wishes)
    await expect(add(ctx, somebodyNew())).rejects.toMatchObject({ reason })
  }
  const { ctx, somebodyNew } = await anOffice()
  await expect(add(ctx, somebodyNew({ places: [] }))).rejects.toMatchObject({
    fields: { 'places[]': 'choosePart' },
  })
})

test('the questions of the form are answered by the office; what it does not know, the person completes', async () => {
  const { ctx, event, somebodyNew } = await anOffice({ pools: [{ capacity: 5 }] })
  await anEventForm(ctx, { event: event.id }, [
    { key: 'hopes', required: true },
    { key: 'topic', kind: 'one_of', options: choices('a', 'b') },
  ])
  const { id } = await add(ctx, somebodyNew({ answers: { topic: 'b' } }))
  const rows = await ctx.db.registrationAnswer.findMany({ where: { registrationId: id } })
  expect(rows.map(({ key, value }) => [key, value])).toEqual([['topic', 'b']])
  await expect(add(ctx, somebodyNew({ answers: { topic: 'forged' } }))).rejects.toMatchObject({
    fields: { 'answers.topic': expect.any(String) },
  })
})

test('only who writes events may, and people of another network do not exist', async () => {
  const board = await anOffice({}, 'board')
  await expect(add(board.ctx, board.somebodyNew())).rejects.toMatchObject({ code: 'Forbidden' })
  const { ctx, input } = await anOffice()
  const { person } = await aPerson(board.visitor)
  await expect(add(ctx, input({ personId: person.id }))).rejects.toMatchObject({ code: 'NotFound' })
})
