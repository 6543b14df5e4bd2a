import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs, unique } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, aPerson } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { endParties } from '../parties/jobs'
import { remindColleague, removeColleague, replaceColleague } from './commands'
import { complete, declinePlace } from './completing/commands'
import { completingPage } from './completing/queries'
import { completeInput } from './completing/schema'
import { deskOf } from './queries'
import { registerColleagues } from './registering'
import { coordinated } from './rights'
import { registerColleaguesInput } from './schema'

afterAll(closeQueue)

/** An institution with its coordinator signed in and so many colleagues, and an event for members. */
async function stage(colleagues: number, capacity: number) {
  const { network, visitor } = await aNetwork()
  const { organisation, coordinator } = await anInstitution(visitor)
  const ctx = await contextAs(network, coordinator)
  const people: string[] = []
  for (let i = 0; i < colleagues; i++) {
    const { person } = await aPerson(visitor, { givenName: `Kim ${i}`, familyName: `Kollege ${i}` })
    await anAffiliation(visitor, person.id, organisation.id, { function: 'Referat 3' })
    people.push(person.id)
  }
  const prices = [
    { rule: 'member', cents: 6000 },
    { rule: 'everyone', cents: 8000 },
  ]
  const event = await anEvent(visitor, { audience: 'members', pools: [{ capacity }], prices })
  const input = (more: Record<string, unknown> = {}) =>
    registerColleaguesInput.parse({
      organisation: organisation.id,
      event: event.id,
      people,
      places: [event.parts[0]?.pools[0]?.id],
      prices: { [event.parts[0]?.id ?? '']: 6000 },
      ...more,
    })
  return { network, visitor, ctx, organisation, event, people, input }
}

const places = async (ctx: Ctx) =>
  (await ctx.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })).map((place) => place.state)
const registrations = (ctx: Ctx) =>
  ctx.db.registration.findMany({ orderBy: { createdAt: 'asc' }, include: { person: true } })
const yes = (id: string, more: Record<string, unknown> = {}) =>
  completeInput.parse({ token: registrationToken(id), ...more })

test('one button registers many: a place held for each, at the institution’s price, with a mail', async () => {
  const { ctx, visitor, input } = await stage(3, 5)
  expect(await registerColleagues(ctx, input())).toMatchObject({ people: 3 })
  expect(await places(visitor)).toEqual(['held', 'held', 'held'])
  const rows = await registrations(visitor)
  expect(rows.map((row) => [row.priceCents, row.completedAt, row.byName, row.function])).toEqual(
    Array(3).fill([6000, null, 'Petra Lindqvist', 'Referat 3']),
  )
  const mails = await visitor.db.outbox.findMany({ where: { kind: 'registrations.delegate' } })
  expect(mails).toHaveLength(3)
  expect(mails[0]?.secret).toMatchObject({ path: expect.stringMatching(/\/my\/[\w-]{22}\/complete$/) })
})

test('whoever finds no place waits in order; a confirmed one keeps theirs', async () => {
  const { ctx, visitor, input, event, organisation } = await stage(3, 2)
  await registerColleagues(ctx, input())
  expect(await places(visitor)).toEqual(['held', 'held', 'waiting'])
  const [first] = await registrations(visitor)
  await complete(visitor, yes(first?.id ?? ''))
  await complete(visitor, yes(first?.id ?? ''))
  expect(await places(visitor)).toEqual(['confirmed', 'held', 'waiting'])
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(1)
  const desk = await deskOf(ctx, await coordinated(ctx, organisation.id), event.slug)
  expect(desk?.members.map((member) => member.state).sort()).toEqual(['confirmed', 'pending', 'pending'])
  expect(desk?.members.flatMap((member) => member.places.map((place) => place.rank)).sort()).toEqual([
    1,
    null,
    null,
  ])
  expect(JSON.stringify(desk?.members)).not.toMatch(/answers|diet|email/)
})

test('after the deadline places go to others; who confirmed stays', async () => {
  const { network, ctx, visitor, input, event } = await stage(2, 2)
  await registerColleagues(ctx, input())
  const waits = await aRegistration(network, visitor, event).catch(() => null)
  expect(waits).toBeNull() // for members only
  const [first, second] = await registrations(visitor)
  await complete(visitor, yes(first?.id ?? ''))
  const past = new Date(Date.now() - 1000)
  await visitor.db.party.updateMany({ where: {}, data: { deadline: past } })
  await visitor.db.place.updateMany({ where: { state: 'held' }, data: { heldUntil: past } })
  await endParties(visitor)
  await endParties(visitor)
  expect(await places(visitor)).toEqual(['confirmed', 'given_back'])
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
  await expect(complete(visitor, yes(second?.id ?? ''))).rejects.toMatchObject({
    reason: 'delegate.givenBack',
  })
})

test('confirming and the deadline at once end in one of the two, and the counter is right', async () => {
  const { ctx, visitor, input } = await stage(1, 1)
  await registerColleagues(ctx, input())
  const [row] = await registrations(visitor)
  const past = new Date(Date.now() - 1000)
  await visitor.db.party.updateMany({ where: {}, data: { deadline: past } })
  const [answer] = await Promise.allSettled([complete(visitor, yes(row?.id ?? '')), endParties(visitor)])
  const [state] = await places(visitor)
  expect(state).toBe(answer?.status === 'fulfilled' ? 'confirmed' : 'given_back')
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: state === 'confirmed' ? 1 : 0 })
})

test('a new colleague is named by name and mail, and belongs there once they confirm', async () => {
  const { ctx, visitor, input, organisation } = await stage(0, 5)
  const email = `${unique('neu')}@amt.example`
  await registerColleagues(ctx, input({ newcomers: `Dr. Eva Neu; ${email}; Referat 7` }))
  const [row] = await registrations(visitor)
  const works = () =>
    visitor.db.affiliation.findFirst({
      where: { organisationId: organisation.id, personId: row?.personId ?? '' },
    })
  expect(await works()).toMatchObject({ confirmedAt: null, function: 'Referat 7' })
  const page = await completingPage(visitor, registrationToken(row?.id ?? ''))
  expect(page).toMatchObject({ state: 'open', rename: true, institution: organisation.name })
  await expect(complete(visitor, yes(row?.id ?? ''))).rejects.toMatchObject({
    fields: { givenName: 'givenName', familyName: 'familyName' },
  })
  await complete(
    visitor,
    yes(row?.id ?? '', { givenName: 'Eva-Maria', familyName: 'Neu', function: 'Leitung' }),
  )
  const [after] = await registrations(visitor)
  expect(after?.person).toMatchObject({ givenName: 'Eva-Maria' })
  expect(after).toMatchObject({ function: 'Leitung', completedAt: expect.any(Date) })
  expect(await works()).toMatchObject({ confirmedAt: expect.any(Date) })
  expect(await db.login.count({ where: { email } })).toBe(1)
})

test('a known person is never renamed by the link', async () => {
  const { ctx, visitor, input } = await stage(1, 5)
  await registerColleagues(ctx, input())
  const [row] = await registrations(visitor)
  await complete(visitor, yes(row?.id ?? '', { givenName: 'Anders', familyName: 'Name' }))
  expect((await registrations(visitor))[0]?.person).toMatchObject({ givenName: 'Kim 0' })
})

test('a colleague who declines frees the place; the link says so afterwards', async () => {
  const { ctx, visitor, input } = await stage(1, 1)
  await registerColleagues(ctx, input())
  const [row] = await registrations(visitor)
  const token = registrationToken(row?.id ?? '')
  await declinePlace(visitor, { token })
  await declinePlace(visitor, { token })
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 0 })
  expect(await completingPage(visitor, token)).toMatchObject({ state: 'given_back' })
})

test('another colleague takes the place as it stands, and confirms anew', async () => {
  const { ctx, visitor, input, organisation, people } = await stage(3, 2)
  await registerColleagues(ctx, input({ people: people.slice(0, 2) }))
  const [first] = await registrations(visitor)
  await complete(visitor, yes(first?.id ?? ''))
  const swap = { organisation: organisation.id, id: first?.id ?? '', person: people[2] ?? '' }
  await replaceColleague(ctx, swap)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 2 })
  const heir = await visitor.db.registration.findFirstOrThrow({ where: { personId: people[2] ?? '' } })
  expect(heir).toMatchObject({ completedAt: null, priceCents: 6000 })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.passed-on' } })).toBe(1)
  await complete(visitor, yes(heir.id))
  expect((await places(visitor)).filter((state) => state === 'confirmed')).toHaveLength(1)
})

test('the desk reminds once in two days and takes somebody off', async () => {
  const { ctx, visitor, input, organisation } = await stage(1, 1)
  await registerColleagues(ctx, input())
  const [row] = await registrations(visitor)
  const one = { organisation: organisation.id, id: row?.id ?? '' }
  await remindColleague(ctx, one)
  await expect(remindColleague(ctx, one)).rejects.toMatchObject({ reason: 'delegate.remindedLately' })
  await removeColleague(ctx, one)
  expect(await places(visitor)).toEqual(['given_back'])
  await expect(removeColleague(ctx, one)).rejects.toMatchObject({ code: 'NotFound' })
})

test('somebody registered already stays as they are; two presses register nobody twice', async () => {
  const { ctx, visitor, input, people } = await stage(2, 5)
  await registerColleagues(ctx, input({ people: people.slice(0, 1) }))
  expect(await registerColleagues(ctx, input())).toMatchObject({ people: 1 })
  const third = await stage(2, 5)
  await Promise.allSettled([
    registerColleagues(third.ctx, third.input()),
    registerColleagues(third.ctx, third.input()),
  ])
  expect(await third.visitor.db.registration.count()).toBe(2)
  expect(await visitor.db.registration.count()).toBe(2)
})

test('only the coordinator of the institution, only its colleagues, at most thirty', async () => {
  const { network, visitor, ctx, input } = await stage(1, 5)
  const { person: stranger } = await aPerson(visitor)
  await expect(registerColleagues(await contextAs(network, stranger), input())).rejects.toMatchObject({
    code: 'NotFound',
  })
  await expect(registerColleagues(ctx, input({ people: [stranger.id] }))).rejects.toMatchObject({
    code: 'NotFound',
  })
  const many = Array.from({ length: 31 }, (_, i) => `Eva N${i}; n${i}@amt.example`).join('\n')
  await expect(registerColleagues(ctx, input({ people: [], newcomers: many }))).rejects.toMatchObject({
    fields: { 'people[]': 'colleaguesTooMany' },
  })
  await expect(registerColleagues(ctx, input({ people: [] }))).rejects.toMatchObject({
    fields: { 'people[]': 'chooseColleague' },
  })
  await expect(registerColleagues(ctx, input({ prices: {} }))).rejects.toMatchObject({
    reason: 'registration.priceChanged',
  })
  expect(await visitor.db.registration.count()).toBe(0)
})
