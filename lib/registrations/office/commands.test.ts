import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { confirm, decline, giveBackFor } from './commands'

afterAll(closeQueue)

test('the events role confirms what was asked for, once', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: 2 }] })
  const { id } = await aRegistration(network, visitor, event)
  await confirm(ctx, { id })
  await confirm(ctx, { id })
  expect(await ctx.db.place.findFirst()).toMatchObject({ state: 'confirmed' })
  expect((await ctx.db.outbox.findMany()).map((mail) => mail.kind)).toEqual([
    'registrations.requested',
    'registrations.confirmed',
  ])
})

test('who is declined hears of it, and the place goes to whoever waits', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: 1 }] })
  const { id } = await aRegistration(network, visitor, event)
  const next = await aRegistration(network, visitor, event)
  await decline(ctx, { id, reason: 'Je Dienststelle kommen höchstens zwei.' })
  expect(await ctx.db.place.findFirst({ where: { registrationId: next.id } })).toMatchObject({
    state: 'requested',
  })
  const mail = await ctx.db.outbox.findFirstOrThrow({ where: { kind: 'registrations.declined' } })
  expect(mail.facts).toMatchObject({ reason: { de: 'Je Dienststelle kommen höchstens zwei.' } })
  await expect(decline(ctx, { id, reason: null })).rejects.toMatchObject({ code: 'Conflict' })
})

test('the office gives a place back for somebody, and the log says who', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const { id } = await aRegistration(network, visitor, event)
  await giveBackFor(ctx, { id })
  expect(await ctx.db.audit.findFirst({ where: { action: 'registrations.give-back' } })).toMatchObject({
    actorId: ctx.actor.id,
    recordId: id,
  })
})

test('reading roles change nothing, another network finds nothing', async () => {
  const { network, ctx: board, visitor } = await aNetwork({ role: 'board' })
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const { id } = await aRegistration(network, visitor, event)
  const other = await aNetwork({ role: 'admin' })
  for (const act of [confirm, decline, giveBackFor]) {
    await expect(act(board, { id, reason: null })).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(act(other.ctx, { id, reason: null })).rejects.toMatchObject({ code: 'NotFound' })
  }
})
