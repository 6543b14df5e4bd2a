import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { aRegistration, typed } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { extend, invite, remind, remindAll, resend, withdraw } from './commands'
import { invitationToken } from './link'
import { inviteMany } from './many/commands'
import { invitationCounts, invitationsOf } from './queries'
import { invitationFilter, inviteInput, inviteManyInput } from './schema'

afterAll(closeQueue)

const guest = (event: { id: string }, more: Record<string, unknown> = {}) =>
  inviteInput.parse({ event: event.id, name: 'Dr. Kim Gast', email: 'kim@gast.example', ...more })
const mails = (ctx: Ctx) =>
  ctx.db.outbox.findMany({
    where: { kind: { startsWith: 'registrations.invitation' } },
    orderBy: { createdAt: 'asc' },
  })
const only = (ctx: Ctx) => ctx.db.invitation.findFirstOrThrow()
const longAgo = (ctx: Ctx, id: string) =>
  ctx.db.invitation.updateMany({ where: { id }, data: { sentAt: new Date(Date.now() - 4 * 86_400_000) } })

test('an invitation is a mail with one link, until registration closes', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const closesAt = new Date(Date.now() + 10 * 86_400_000)
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }], closesAt })
  await invite(ctx, guest(event, { language: 'en' }))
  const row = await only(ctx)
  expect(row).toMatchObject({
    email: 'kim@gast.example',
    personId: null,
    expires: closesAt,
    acceptedAt: null,
  })
  const [mail, another] = await mails(ctx)
  expect(mail).toMatchObject({
    kind: 'registrations.invitation',
    language: 'en',
    secret: { path: `/${ctx.network.slug}/invitation/${invitationToken(row)}` },
  })
  expect(another).toBeUndefined()
  expect(await ctx.db.person.count({ where: { addresses: { some: { email: 'kim@gast.example' } } } })).toBe(0)
})

test('is tied to a person only by an address that the person has confirmed', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  const known = await aPerson(ctx, { language: 'en' })
  const noted = await aPerson(ctx, { verified: false, login: false })
  await invite(ctx, guest(event, { email: known.address.email }))
  await invite(ctx, guest(event, { email: noted.address.email }))
  const rows = await ctx.db.invitation.findMany({ orderBy: { createdAt: 'asc' } })
  expect(rows.map((row) => row.personId)).toEqual([known.person.id, null])
  expect(rows[0]?.language).toBe('en')
})

test('nobody is invited twice, or who is registered', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await invite(ctx, guest(event))
  await expect(invite(ctx, guest(event))).rejects.toMatchObject({ fields: { email: 'guestInvited' } })
  const { address } = await aRegistration(network, visitor, event)
  await expect(invite(ctx, guest(event, { email: address.email }))).rejects.toMatchObject({
    fields: { email: 'guestRegistered' },
  })
  expect(await mails(ctx)).toHaveLength(1)
})

test('two who invite the same guest at once send one mail', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  const both = await Promise.allSettled([invite(ctx, guest(event)), invite(ctx, guest(event))])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await mails(ctx)).toHaveLength(1)
})

test('a withdrawn one admits nobody and can be issued again', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  const { address } = await aPerson(ctx)
  await invite(ctx, guest(event, { email: address.email }))
  const { id } = await only(ctx)
  await withdraw(ctx, { id })
  expect(await only(ctx)).toMatchObject({ personId: null, withdrawnAt: expect.any(Date) })
  await expect(withdraw(ctx, { id })).rejects.toMatchObject({ reason: 'invitation.answered' })
  await invite(ctx, guest(event, { email: address.email }))
  expect(await only(ctx)).toMatchObject({ id, withdrawnAt: null, personId: expect.any(String) })
})

test('reminds each guest once, and nobody within three days', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await invite(ctx, guest(event))
  const { id } = await only(ctx)
  await expect(remind(ctx, { id })).rejects.toMatchObject({ reason: 'invitation.remindedLately' })
  await longAgo(ctx, id)
  const pressed = await Promise.allSettled([
    remindAll(ctx, event.id),
    remindAll(ctx, event.id),
    remind(ctx, { id }),
  ])
  expect(pressed.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect((await mails(ctx)).map((mail) => mail.kind)).toEqual([
    'registrations.invitation',
    'registrations.invitation-reminder',
  ])
})

test('a corrected address ends the link of the mail that went astray', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await invite(ctx, guest(event))
  const before = await only(ctx)
  await resend(ctx, { id: before.id, email: 'richtig@gast.example' })
  const after = await only(ctx)
  expect(after.tokenHash).not.toBe(before.tokenHash)
  expect((await mails(ctx)).at(-1)?.address).toBe('richtig@gast.example')
})

test('another deadline opens an expired one again, never past the end', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await invite(ctx, guest(event))
  const { id } = await only(ctx)
  await ctx.db.invitation.updateMany({ where: { id }, data: { expires: new Date(Date.now() - 1000) } })
  await extend(ctx, { id, until: '2099-01-01T00:00' })
  expect(await only(ctx)).toMatchObject({ expires: event.endsAt })
  await expect(extend(ctx, { id, until: '2020-01-01T00:00' })).rejects.toMatchObject({
    fields: { until: 'pastEnd' },
  })
})

test('a pasted list invites exactly those whom the preview showed', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await invite(ctx, guest(event))
  const list = (checked?: number) =>
    inviteManyInput.parse({
      event: event.id,
      lines: 'Eva; eva@a.example; Amt\nKim; kim@gast.example\nToni; kaputt\nUli; uli@b.example',
      ...(checked === undefined ? {} : { checked }),
    })
  const looked = await inviteMany(ctx, list())
  expect(looked).toMatchObject({ invited: 0, good: 2 })
  expect(looked.lines.map((line) => line.problem)).toEqual([null, 'invited', 'address', null])
  expect(await inviteMany(ctx, list(3))).toMatchObject({ invited: 0 })
  expect(await inviteMany(ctx, list(2))).toMatchObject({ invited: 2 })
  expect(await ctx.db.invitation.count()).toBe(3)
})

test('the list counts what it shows, who registered by themselves included', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  const { person, address } = await aPerson(ctx)
  await invite(ctx, guest(event))
  await invite(ctx, guest(event, { email: address.email }))
  await register(await contextAs(network, person), typed(event))
  expect(await invitationCounts(ctx, event.id)).toMatchObject({
    all: 2,
    open: 1,
    accepted: 1,
    expired: 0,
    due: 0,
  })
  const { rows } = await invitationsOf(ctx, event.id, invitationFilter.parse({ state: 'accepted' }))
  expect(rows.map((row) => [row.email, row.state])).toEqual([[address.email, 'accepted']])
  await expect(invitationsOf(visitor, event.id, invitationFilter.parse({}))).rejects.toMatchObject({
    code: 'Forbidden',
  })
})

test('whoever does not write events, and another network, invites nobody', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const board = await aNetwork({ role: 'board' })
  const event = await anEvent(ctx, { pools: [{ capacity: 5 }] })
  await expect(invite(board.ctx, guest(event))).rejects.toMatchObject({ code: 'Forbidden' })
  const other = await aNetwork({ role: 'events' })
  await expect(invite(other.ctx, guest(event))).rejects.toMatchObject({ code: 'NotFound' })
  const draft = await anEvent(ctx, { state: 'draft' })
  await expect(invite(ctx, guest(draft))).rejects.toMatchObject({ reason: 'invitation.notNow' })
})
