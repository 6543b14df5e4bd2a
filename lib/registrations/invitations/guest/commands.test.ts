import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { giveBack } from '../../own/commands'
import { invite, withdraw } from '../commands'
import { invitationToken } from '../link'
import { inviteInput } from '../schema'
import { accept, decline, nameSubstitute } from './commands'
import { invitationPage } from './queries'
import { acceptInput } from './schema'

afterAll(closeQueue)

type Event = Awaited<ReturnType<typeof anEvent>>

/** An invited guest of an event for members only; answers what the guest's link carries. */
async function invited(ctx: Ctx, event: Event, more: Record<string, unknown> = {}) {
  const input = inviteInput.parse({ event: event.id, name: 'Kim Gast', email: 'kim@gast.example', ...more })
  await invite(ctx, input)
  const row = await ctx.db.invitation.findFirstOrThrow({ where: { email: input.email } })
  return { id: row.id, token: invitationToken(row) }
}

const yes = (event: Event, token: string, more: Record<string, unknown> = {}) =>
  acceptInput.parse({
    token,
    places: [event.parts[0]?.pools[0]?.id],
    givenName: 'Kim',
    familyName: 'Gast',
    ...more,
  })

async function stage(pools = [{ capacity: 3 }], more: Record<string, unknown> = {}) {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  return { network, ctx, visitor, event: await anEvent(ctx, { audience: 'members', pools, ...more }) }
}

const states = async (ctx: Ctx) =>
  (await ctx.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })).map((place) => place.state)

test('a guest comes without an account, outside the audience, at the price for guests', async () => {
  const prices = [
    { rule: 'everyone', cents: 8000 },
    { rule: 'guest', cents: 0 },
  ]
  const { ctx, visitor, event } = await stage([{ capacity: 3 }], { prices })
  const { id, token } = await invited(ctx, event)
  const page = await invitationPage(visitor, token)
  expect(page).toMatchObject({ stands: 'open', known: null, mine: null })
  expect(page.offer?.parts[0]?.price.cents).toBe(0)
  const answered = await accept(visitor, yes(event, token, { prices: { [event.parts[0]?.id ?? '']: 0 } }))
  expect(answered).toMatchObject({ done: 'confirmed', registration: expect.any(String) })
  expect(await ctx.db.registration.findFirst()).toMatchObject({ priceCents: 0, lapsesAt: null })
  const row = await ctx.db.invitation.findFirstOrThrow({
    where: { id },
    include: { person: { include: { addresses: true } } },
  })
  expect(row).toMatchObject({ acceptedAt: expect.any(Date), registrationId: expect.any(String) })
  expect(row.person?.addresses).toMatchObject([{ email: 'kim@gast.example', verifiedAt: expect.any(Date) }])
  expect(await db.login.count({ where: { email: 'kim@gast.example' } })).toBe(1)
})

test('twice pressed, or from three tabs, is once', async () => {
  const { ctx, visitor, event } = await stage()
  const { token } = await invited(ctx, event)
  const all = await Promise.all([1, 2, 3].map(() => accept(visitor, yes(event, token))))
  expect(new Set(all.map((one) => one.registration)).size).toBe(1)
  expect(await states(ctx)).toEqual(['confirmed'])
  expect(await ctx.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(1)
})

test('an existing person is never renamed, and never got by an address they have not confirmed', async () => {
  const { ctx, visitor, event } = await stage()
  const owner = await aPerson(ctx, { givenName: 'Ada', familyName: 'Echt' })
  const { token } = await invited(ctx, event, { email: owner.address.email })
  await accept(visitor, yes(event, token))
  const registration = await ctx.db.registration.findFirstOrThrow({ include: { person: true } })
  expect(registration.person).toMatchObject({ id: owner.person.id, givenName: 'Ada', familyName: 'Echt' })
  // Somebody with an account had the address of another written down, without ever proving it.
  const thief = await aPerson(ctx, { email: 'konto@dieb.example' })
  await ctx.db.address.create({
    data: { networkId: ctx.network.id, personId: thief.person.id, email: 'opfer@gast.example' },
  })
  const victim = await invited(ctx, event, { email: 'opfer@gast.example' })
  await accept(visitor, yes(event, victim.token))
  expect(await ctx.db.registration.count({ where: { personId: thief.person.id } })).toBe(0)
  expect(
    await ctx.db.address.findFirst({ where: { personId: thief.person.id, email: 'opfer@gast.example' } }),
  ).toMatchObject({ verifiedAt: null })
})

test('an invitation is not a place: of two guests who accept the last one, the second waits', async () => {
  const { ctx, visitor, event } = await stage([{ capacity: 1 }])
  const one = await invited(ctx, event, { email: 'eins@gast.example' })
  const two = await invited(ctx, event, { email: 'zwei@gast.example' })
  const answers = await Promise.all([one, two].map(({ token }) => accept(visitor, yes(event, token))))
  expect(answers.map((one) => one.done).sort()).toEqual(['confirmed', 'waiting'])
  expect((await states(ctx)).sort()).toEqual(['confirmed', 'waiting'])
  expect(await ctx.db.pool.findFirst()).toMatchObject({ taken: 1 })
})

test('a full event says the rank before the guest accepts', async () => {
  const { ctx, visitor, event, network } = await stage([{ capacity: 1 }], { audience: 'public' })
  await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  const { token } = await invited(ctx, event)
  expect((await invitationPage(visitor, token)).offer?.parts[0]?.pools[0]).toMatchObject({ free: 0, rank: 2 })
})

test('no can become yes while the invitation holds; yes cannot become no here', async () => {
  const { ctx, visitor, event } = await stage()
  const { id, token } = await invited(ctx, event)
  await decline(visitor, { token, reason: 'Urlaub' })
  await decline(visitor, { token, reason: 'Urlaub' })
  expect(await ctx.db.invitation.findFirst({ where: { id } })).toMatchObject({ reason: 'Urlaub' })
  expect(await ctx.db.audit.count({ where: { action: 'registrations.invitation-decline' } })).toBe(1)
  await accept(visitor, yes(event, token))
  await expect(decline(visitor, { token, reason: '' })).rejects.toMatchObject({
    reason: 'invitation.accepted',
  })
})

test('a substitute gets an invitation of their own, and the first one is over', async () => {
  const { ctx, visitor, event } = await stage()
  const { id, token } = await invited(ctx, event, { substitutes: 'on' })
  const other = { token, name: 'Eva Ersatz', email: 'eva@gast.example' }
  await expect(nameSubstitute(visitor, { ...other, email: 'kim@gast.example' })).rejects.toMatchObject({
    fields: { email: 'guestOther' },
  })
  await nameSubstitute(visitor, other)
  await expect(nameSubstitute(visitor, { ...other, email: 'dritte@gast.example' })).rejects.toMatchObject({
    reason: 'invitation.substituted',
  })
  await expect(accept(visitor, yes(event, token))).rejects.toMatchObject({ reason: 'invitation.substituted' })
  const second = await ctx.db.invitation.findFirstOrThrow({ where: { substituteOfId: id } })
  expect(second).toMatchObject({ email: 'eva@gast.example', substitutes: false })
  const mail = await ctx.db.outbox.findFirstOrThrow({ where: { address: 'eva@gast.example' } })
  expect(mail.facts).toMatchObject({ inPlaceOf: 'Kim Gast' })
  await accept(visitor, yes(event, invitationToken(second), { givenName: 'Eva', familyName: 'Ersatz' }))
  expect(await states(ctx)).toEqual(['confirmed'])
})

test('where it is personal, nobody is named', async () => {
  const { ctx, visitor, event } = await stage()
  const { token } = await invited(ctx, event)
  await expect(
    nameSubstitute(visitor, { token, name: 'Eva', email: 'eva@gast.example' }),
  ).rejects.toMatchObject({
    reason: 'invitation.noSubstitutes',
  })
})

test('a guest who accepts and names a substitute at once has done one of the two', async () => {
  for (let i = 0; i < 6; i++) {
    const { ctx, visitor, event } = await stage()
    const { token } = await invited(ctx, event, { substitutes: 'on' })
    const both = await Promise.allSettled([
      accept(visitor, yes(event, token)),
      nameSubstitute(visitor, { token, name: 'Eva', email: `${unique('eva')}@gast.example` }),
    ])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const admitted = await ctx.db.invitation.count({ where: { withdrawnAt: null } })
    expect(admitted).toBe(1)
  }
})

test('without the hold on its row one invitation would admit two: the negative control', async () => {
  const { ctx, visitor, event } = await stage()
  const { id, token } = await invited(ctx, event, { substitutes: 'on' })
  // What accepting would do if it only read before it wrote.
  const read = await ctx.db.invitation.findFirstOrThrow({ where: { id } })
  await nameSubstitute(visitor, { token, name: 'Eva', email: `${unique('eva')}@gast.example` })
  expect(read.withdrawnAt).toBeNull()
  await ctx.db.invitation.update({
    where: { networkId_id: { networkId: ctx.network.id, id } },
    data: { acceptedAt: new Date(), withdrawnAt: null },
  })
  expect(await ctx.db.invitation.count({ where: { withdrawnAt: null } })).toBe(2)
})

test('expired, withdrawn, cancelled, past, foreign and forged: one clear answer each', async () => {
  const { ctx, visitor, event } = await stage()
  const { id, token } = await invited(ctx, event)
  const set = (data: Record<string, unknown>) => ctx.db.invitation.updateMany({ where: { id }, data })
  const says = async (reason: string, stands: string) => {
    await expect(accept(visitor, yes(event, token))).rejects.toMatchObject({ reason })
    expect((await invitationPage(visitor, token)).stands).toBe(stands)
  }
  await set({ expires: new Date(Date.now() - 1000) })
  await says('invitation.expired', 'expired')
  await set({ expires: event.endsAt })
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'cancelled' } })
  await says('registration.cancelled', 'cancelled')
  await ctx.db.event.updateMany({
    where: { id: event.id },
    data: { state: 'announced', startsAt: new Date(Date.now() - 9000), endsAt: new Date(Date.now() - 1000) },
  })
  await says('registration.past', 'past')
  await ctx.db.event.updateMany({
    where: { id: event.id },
    data: { startsAt: event.startsAt, endsAt: event.endsAt },
  })
  await withdraw(ctx, { id })
  await says('invitation.withdrawn', 'withdrawn')
  const other = await aNetwork()
  for (const [where, what] of [
    [other.visitor, token],
    [visitor, 'erfunden'],
  ] as const)
    await expect(accept(where, yes(event, what))).rejects.toMatchObject({ code: 'NotFound' })
  expect(await ctx.db.registration.count()).toBe(0)
})

test('an event that is cancelled while a guest accepts gives no place', async () => {
  const { ctx, visitor, event } = await stage()
  const { token } = await invited(ctx, event)
  const [answer] = await Promise.allSettled([
    accept(visitor, yes(event, token)),
    ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'cancelled' } }),
  ])
  const places = await ctx.db.place.count()
  expect(places).toBe(answer?.status === 'fulfilled' ? 1 : 0)
})

test('a changed price and a forged pool are refused as at the usual door', async () => {
  const { ctx, visitor, event } = await stage([{ capacity: 3 }], {
    prices: [{ rule: 'everyone', cents: 5000 }],
  })
  const { token } = await invited(ctx, event)
  await expect(accept(visitor, yes(event, token))).rejects.toMatchObject({
    reason: 'registration.priceChanged',
  })
  const foreign = await anEvent(ctx, { pools: [{ capacity: 3 }] })
  await expect(accept(visitor, yes(foreign, token))).rejects.toMatchObject({
    reason: 'registration.partForbidden',
  })
  expect(await ctx.db.invitation.count({ where: { acceptedAt: { not: null } } })).toBe(0)
})

test('who gave the place back can come again by the same link', async () => {
  const { ctx, visitor, event } = await stage()
  const { token } = await invited(ctx, event)
  const { registration } = await accept(visitor, yes(event, token))
  await giveBack(visitor, { token: registration ?? '' })
  expect((await invitationPage(visitor, token)).stands).toBe('open')
  expect(await accept(visitor, yes(event, token))).toMatchObject({ registration, done: 'confirmed' })
})
