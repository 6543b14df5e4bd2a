import { afterAll, afterEach, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { cancelEvent } from '@/lib/events/commands'
import { closeQueue } from '@/lib/jobs/queue'
import { deliver } from '@/lib/mail/deliver'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, aPerson } from '@/prisma/factories/people'
import { aRegistration, typed } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { emails as delegateMails } from '../delegates/emails'
import { registerColleagues } from '../delegates/registering'
import { registerColleaguesInput } from '../delegates/schema'
import { invite, withdraw } from '../invitations/commands'
import { emails as invitationMails } from '../invitations/emails'
import { inviteInput } from '../invitations/schema'
import { hearOfCancellation } from '../office/cancelling'
import { tellCancelled } from './commands'
import { factHandlers } from './jobs'

afterAll(closeQueue)
afterEach(() => db.$executeRawUnsafe('DROP TRIGGER IF EXISTS dies ON "Outbox"'))

const reason = { de: 'Sturm', en: 'Storm' }

/** One confirmed, one waiting, one invited, one delegate whom a coordinator registered. */
async function stage() {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const { organisation, coordinator } = await anInstitution(visitor)
  const { person: colleague, address: colleagueAt } = await aPerson(visitor)
  await anAffiliation(visitor, colleague.id, organisation.id)
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const confirmed = await aRegistration(network, visitor, event)
  const waiting = await aRegistration(network, visitor, event)
  await invite(ctx, inviteInput.parse({ event: event.id, name: 'Kim Gast', email: 'kim@gast.example' }))
  const desk = await contextAs(network, coordinator)
  const places = [event.parts[0]?.pools[0]?.id]
  await registerColleagues(
    desk,
    registerColleaguesInput.parse({
      organisation: organisation.id,
      event: event.id,
      people: [colleague.id],
      places,
    }),
  )
  const { email: desktop } = await visitor.db.address.findFirstOrThrow({
    where: { personId: coordinator.id },
  })
  const expected = [
    confirmed.address.email,
    waiting.address.email,
    'kim@gast.example',
    colleagueAt.email,
    desktop,
  ]
  return { network, ctx, visitor, event, coordinator: desk, expected: expected.sort() }
}

const off = (ctx: Ctx) => ctx.db.outbox.findMany({ where: { kind: { endsWith: '-cancelled' } } })
const told = async (ctx: Ctx) => (await off(ctx)).map(({ address }) => address).sort()

test('everybody hears once: registered, waiting, invited, a delegate, and who registered them', async () => {
  const { network, ctx, event, expected } = await stage()
  expect(await hearOfCancellation(ctx, event.id)).toEqual({
    registered: 3,
    unreachable: 0,
    invited: 1,
    others: 1,
  })
  await cancelEvent(ctx, { id: event.id, reason })
  const run = () => factHandlers['event.cancelled']?.({ networkId: network.id, eventId: event.id })
  await Promise.all([run(), run()])
  await run()
  expect(await told(ctx)).toEqual(expected)
  const kinds = (await off(ctx)).map(({ kind }) => kind).sort()
  expect(kinds.filter((kind) => kind !== 'registrations.event-cancelled')).toEqual([
    'registrations.invitation-cancelled',
    'registrations.party-cancelled',
  ])
  for (const mail of await off(ctx)) expect(mail.facts).toMatchObject({ reason })
})

test('nobody of another event hears: neither registered nor invited, nor who registered others there', async () => {
  const { ctx, network, visitor } = await stage()
  const other = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const { address } = await aRegistration(network, visitor, other)
  expect(await hearOfCancellation(ctx, other.id)).toEqual({
    registered: 1,
    unreachable: 0,
    invited: 0,
    others: 0,
  })
  await cancelEvent(ctx, { id: other.id, reason })
  await tellCancelled(ctx, other.id)
  expect(await told(ctx)).toEqual([address.email])
})

test('dies in the middle, begins anew, and writes nothing twice', async () => {
  const { ctx, event, expected } = await stage()
  await cancelEvent(ctx, { id: event.id, reason })
  await db.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION dies() RETURNS trigger AS $$ BEGIN
    IF NEW.kind LIKE 'registrations.%-cancelled' AND NEW."networkId" = '${ctx.network.id}' AND
      (SELECT count(*) FROM "Outbox" WHERE "networkId" = NEW."networkId" AND kind LIKE '%-cancelled') >= 3
    THEN RAISE 'killed'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql`)
  await db.$executeRawUnsafe(
    'CREATE TRIGGER dies BEFORE INSERT ON "Outbox" FOR EACH ROW EXECUTE FUNCTION dies()',
  )
  await expect(tellCancelled(ctx, event.id, 1)).rejects.toThrow('killed')
  expect(await told(ctx)).toHaveLength(3)
  await db.$executeRawUnsafe('DROP TRIGGER dies ON "Outbox"')
  await tellCancelled(ctx, event.id, 1)
  await tellCancelled(ctx, event.id)
  expect(await told(ctx)).toEqual(expected)
})

test('nobody hears twice: a guest who registered under that address, a coordinator who comes or is invited', async () => {
  const { ctx, event, coordinator, network, visitor } = await stage()
  await register(coordinator, typed(event))
  const { address } = await aRegistration(network, visitor, event)
  const letter = { networkId: network.id, eventId: event.id, name: 'Toni', sentAt: new Date() }
  const later = new Date(Date.now() + 86_400_000)
  await ctx.db.invitation.create({
    data: { ...letter, email: address.email, tokenHash: `${event.id}t`, expires: later },
  })
  expect(await hearOfCancellation(ctx, event.id)).toMatchObject({ registered: 5, invited: 1, others: 0 })
  await cancelEvent(ctx, { id: event.id, reason })
  await tellCancelled(ctx, event.id)
  const addresses = await told(ctx)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toHaveLength(6)
})

test('who declined, whose invitation ran out or was withdrawn, and who gave back hears nothing', async () => {
  const { ctx, event, network } = await stage()
  await ctx.db.invitation.updateMany({ data: { declinedAt: new Date() } })
  const letter = { networkId: network.id, eventId: event.id, name: 'Toni', sentAt: new Date() }
  const [past, later] = [new Date(Date.now() - 1000), new Date(Date.now() + 86_400_000)]
  for (const [i, more] of [{ expires: past }, { expires: later, withdrawnAt: past }].entries())
    await ctx.db.invitation.create({
      data: { ...letter, ...more, email: `t${i}@gast.example`, tokenHash: `${event.id}${i}` },
    })
  await ctx.db.registration.updateMany({ data: { givenBackAt: new Date() } })
  await cancelEvent(ctx, { id: event.id, reason })
  await tellCancelled(ctx, event.id)
  expect(await told(ctx)).toEqual([])
})

test('what was not sent yet goes out no more: invitation, and the question to a delegate', async () => {
  const { ctx, event } = await stage()
  await cancelEvent(ctx, { id: event.id, reason })
  await tellCancelled(ctx, event.id)
  const waiting = ['registrations.invitation', 'registrations.delegate', 'registrations.invitation-cancelled']
  const renderers = { ...invitationMails, ...delegateMails }
  for (const kind of waiting) {
    const row = await db.outbox.findFirstOrThrow({ where: { networkId: ctx.network.id, kind } })
    await db.outbox.update({ where: { id: row.id }, data: { state: 'claimed', attempts: 1 } })
    await deliver({ ...row, state: 'claimed', attempts: 1 }, renderers, null)
  }
  const rows = await db.outbox.findMany({ where: { networkId: ctx.network.id, kind: { in: waiting } } })
  expect(rows.map(({ kind, state, error }) => [kind, state, error]).sort()).toEqual([
    ['registrations.delegate', 'skipped', 'event cancelled'],
    ['registrations.invitation', 'skipped', 'event cancelled'],
    ['registrations.invitation-cancelled', 'sent', null],
  ])
})

test('an invitation that was withdrawn before it went out is not sent', async () => {
  const { ctx } = await stage()
  const { id } = await ctx.db.invitation.findFirstOrThrow()
  await withdraw(ctx, { id })
  const row = await db.outbox.findFirstOrThrow({
    where: { networkId: ctx.network.id, kind: 'registrations.invitation' },
  })
  await db.outbox.update({ where: { id: row.id }, data: { state: 'claimed', attempts: 1 } })
  await deliver({ ...row, state: 'claimed', attempts: 1 }, invitationMails, null)
  expect(await db.outbox.findUnique({ where: { id: row.id } })).toMatchObject({ state: 'skipped' })
})

test('an address that nobody has confirmed hears nothing, and is not counted', async () => {
  const { ctx, network, visitor } = await stage()
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const { id, address } = await aRegistration(network, visitor, event)
  await aRegistration(network, visitor, event)
  const lapsesAt = new Date(Date.now() + 3_600_000)
  await ctx.db.registration.updateMany({ where: { id }, data: { lapsesAt } })
  expect(await hearOfCancellation(ctx, event.id)).toMatchObject({ registered: 1 })
  await cancelEvent(ctx, { id: event.id, reason })
  await tellCancelled(ctx, event.id)
  expect(await told(ctx)).toHaveLength(1)
  expect(await told(ctx)).not.toContain(address.email)
})
