import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aMembership } from '@/prisma/factories/people'
import { aRegistration, somebody, typed, typedByVisitor } from '@/prisma/factories/registrations'
import { register } from './commands'

afterAll(closeQueue)

const mailsOf = async (ctx: Ctx) =>
  (await ctx.db.outbox.findMany({ orderBy: { createdAt: 'asc' } })).map((m) => m.kind)
const hours = (n: number) => new Date(Date.now() + n * 3_600_000)
let n = 0
const anAddress = () => `gast.${process.pid}.${n++}@probe.example`

test('somebody signed in gets a place, a mail and an entry in the log', async () => {
  const { ctx, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const { id, done } = await register(ctx, typed(event))
  expect(done).toBe('confirmed')
  expect(await ctx.db.place.findMany({ select: { state: true, arrivalNo: true } })).toEqual([
    { state: 'confirmed', arrivalNo: 1 },
  ])
  expect(await mailsOf(ctx)).toEqual(['registrations.confirmed'])
  const [entry] = await ctx.db.audit.findMany({ where: { recordId: id ?? '' } })
  expect(entry).toMatchObject({
    action: 'registrations.register',
    area: 'registrations',
    actorKind: 'person',
  })
})

test('at a full event one waits, with a rank in the mail', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  const mail = await visitor.db.outbox.findFirst({ orderBy: { createdAt: 'desc' } })
  expect(mail?.kind).toBe('registrations.waiting')
  expect(mail?.facts).toMatchObject({ places: [{ state: 'waiting', rank: 2 }] })
})

test('where the office confirms, a place is asked for and counts as taken', async () => {
  const { ctx, visitor } = await aNetwork()
  const event = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: 1 }] })
  expect((await register(ctx, typed(event))).done).toBe('requested')
  expect(await ctx.db.pool.findMany({ select: { taken: true } })).toEqual([{ taken: 1 }])
})

test('who is there already is answered with the first registration', async () => {
  const { ctx, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const first = await register(ctx, typed(event))
  expect(await register(ctx, typed(event))).toMatchObject({ id: first.id, done: 'already' })
  expect(await mailsOf(ctx)).toHaveLength(1)
})

test('a member pays the member price; a price that changed meanwhile is not charged unseen', async () => {
  const { network, ctx, person, visitor } = await aNetwork()
  await aMembership(visitor, { personId: person.id })
  const member = await contextAs(network, person)
  const prices = [
    { rule: 'everyone', cents: 8000 },
    { rule: 'member', cents: 6000 },
  ]
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }], prices })
  const part = event.parts[0]?.id ?? ''
  await expect(register(member, typed(event))).rejects.toMatchObject({ reason: 'registration.priceChanged' })
  await expect(register(member, typed(event, { prices: { [part]: '8000' } }))).rejects.toMatchObject({
    code: 'Conflict',
  })
  expect(await ctx.db.registration.count()).toBe(0)
  await register(member, typed(event, { prices: { [part]: '6000' } }))
  expect(await ctx.db.registration.findFirst()).toMatchObject({
    priceCents: 6000,
    priceReason: [{ cents: 6000, regularCents: 8000, reason: { key: 'ownMembership' } }],
  })
})

test('forged pools, parts for others and two pools of one part are refused', async () => {
  const { ctx, visitor } = await aNetwork()
  const event = await anEvent(visitor, {
    parts: [
      { pools: [{ capacity: 5 }, { capacity: 5 }] },
      { audience: 'members', pools: [{ capacity: 5 }], position: 1 },
    ],
  })
  const other = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const pools = (i: number) => event.parts[i]?.pools.map((pool) => pool.id) ?? []
  const forbidden = { reason: 'registration.partForbidden' }
  await expect(register(ctx, typed(event, { places: pools(1) }))).rejects.toMatchObject(forbidden)
  await expect(register(ctx, typed(event, { places: pools(0) }))).rejects.toMatchObject(forbidden)
  await expect(register(ctx, typed(event, { places: [other.parts[0]?.pools[0]?.id] }))).rejects.toMatchObject(
    forbidden,
  )
  await expect(register(ctx, typed(event, { places: [] }))).rejects.toMatchObject({
    fields: { [`parts.${event.parts[0]?.id}`]: 'choosePart' },
  })
  expect(await ctx.db.pool.aggregate({ _sum: { taken: true, arrivals: true } })).toMatchObject({
    _sum: { taken: 0, arrivals: 0 },
  })
})

test('closed, not yet open, over, cancelled, for members: each is said', async () => {
  const { ctx, visitor } = await aNetwork()
  const pools = [{ capacity: 5 }]
  const refused = async (wishes: Parameters<typeof anEvent>[1], why: string) => {
    const event = await anEvent(visitor, { pools, ...wishes })
    await expect(register(ctx, typed(event))).rejects.toMatchObject({ reason: `registration.${why}` })
  }
  await refused({ closesAt: hours(-1) }, 'closed')
  await refused({ opensAt: hours(1) }, 'notYet')
  await refused({ startsAt: hours(-48), endsAt: hours(-40) }, 'past')
  await refused({ state: 'cancelled' }, 'cancelled')
  await refused({ audience: 'members' }, 'membersOnly')
  expect(await ctx.db.registration.count()).toBe(0)
})

test('an event of another network does not exist', async () => {
  const { ctx } = await aNetwork()
  const other = await aNetwork()
  const event = await anEvent(other.visitor, { pools: [{ capacity: 5 }] })
  await expect(register(ctx, typed(event))).rejects.toMatchObject({ code: 'NotFound' })
})

test('who is signed in but unknown here becomes a person with their verified address', async () => {
  const { network, visitor } = await aNetwork()
  const elsewhere = await aNetwork()
  const ctx = await contextAs(network, elsewhere.person)
  expect(ctx.actor.personId).toBeNull()
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  await expect(register(ctx, typed(event))).rejects.toMatchObject({
    fields: { givenName: 'givenName', familyName: 'familyName' },
  })
  await register(ctx, typed(event, { givenName: 'Ada', familyName: 'Neu' }))
  const person = await ctx.db.person.findFirst({ where: { familyName: 'Neu' }, include: { addresses: true } })
  expect(person?.loginId).toBe(ctx.actor.loginId)
  expect(person?.addresses[0]?.verifiedAt).not.toBeNull()
})

test('without an account: a new person, a place at once, and only the mailbox learns of it', async () => {
  const { visitor, address } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const answer = await register(visitor, typedByVisitor(event, address.email))
  expect(answer.id).toBeNull()
  const row = await visitor.db.registration.findFirst({ include: { person: true, places: true } })
  expect(row?.person).toMatchObject({ givenName: 'Toni', loginId: null })
  expect(row?.personId).not.toBe(address.personId)
  expect(row?.places[0]?.state).toBe('confirmed')
  expect(row?.lapsesAt?.getTime()).toBeGreaterThan(hours(23).getTime())
  expect(await mailsOf(visitor)).toEqual(['registrations.confirm-address'])
})

test('without an account, too, one form is one registration; a second form only reminds the mailbox', async () => {
  const { visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const email = anAddress()
  const form = typedByVisitor(event, email, { attempt: 'page-1' })
  await Promise.all([register(visitor, form), register(visitor, form), register(visitor, form)])
  expect(await visitor.db.registration.count()).toBe(1)
  expect(await mailsOf(visitor)).toEqual(['registrations.confirm-address'])
  await register(visitor, typedByVisitor(event, email.toUpperCase(), { attempt: 'page-2' }))
  expect(await visitor.db.registration.count()).toBe(1)
  expect(await visitor.db.person.count({ where: { familyName: 'Gast' } })).toBe(1)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1, arrivals: 1 })
  expect(await mailsOf(visitor)).toEqual(['registrations.confirm-address', 'registrations.already'])
})

test('all problems of a form come back together', async () => {
  const { visitor } = await aNetwork()
  const networkId = visitor.network.id
  const form = await visitor.db.form.create({
    data: { networkId, purpose: 'registration', title: { de: 'F' } },
  })
  const version = await visitor.db.formVersion.create({
    data: { networkId, formId: form.id, number: 1, state: 'published', publishedAt: new Date() },
  })
  const options = [{ value: 'vegan', label: { de: 'Vegan' } }]
  const question = {
    networkId,
    versionId: version.id,
    key: 'lunch',
    kind: 'one_of' as const,
    label: { de: 'Essen' },
  }
  await visitor.db.question.create({
    data: { ...question, required: true, options, position: 1, retention: 'diet' },
  })
  const event = await anEvent(visitor, { parts: [{ formId: form.id, pools: [{ capacity: 1 }] }] })
  await expect(register(visitor, typed(event, { email: 'nicht' }))).rejects.toMatchObject({
    fields: {
      givenName: 'givenName',
      familyName: 'familyName',
      email: 'address',
      'answers.lunch': 'chooseOne',
    },
  })
  await register(visitor, typedByVisitor(event, anAddress(), { answers: { lunch: 'vegan', role: 'admin' } }))
  expect(
    await visitor.db.registrationAnswer.findMany({ select: { key: true, value: true, retention: true } }),
  ).toEqual([{ key: 'lunch', value: 'vegan', retention: 'diet' }])
})

test('only the hash of the link is stored', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const { id } = await aRegistration(network, visitor, event)
  const mail = await db.outbox.findFirst({ where: { networkId: network.id } })
  const path = String(Object.values(mail?.secret ?? {})[0])
  const row = await visitor.db.registration.findFirst({ where: { id } })
  expect(path).toContain(`/${network.slug}/my/`)
  expect(path).not.toContain(row?.tokenHash ?? 'x')
  expect((await somebody(network, visitor)).person.id).not.toBe(row?.personId)
})
