import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationsCsv } from '../export'
import { confirm, giveBackFor } from './commands'
import { registrationFilter } from './filter'
import { registrationCounts, registrationsOf } from './queries'

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

test('reading roles read, others do neither', async () => {
  const { network, ctx: board, visitor } = await aNetwork({ role: 'board' })
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }] })
  const { id, ctx: nobody } = await aRegistration(network, visitor, event)
  const filter = registrationFilter.parse({})
  expect((await registrationsOf(board, event.id, filter)).total).toBe(1)
  await expect(giveBackFor(board, { id })).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(registrationsOf(nobody, event.id, filter)).rejects.toMatchObject({ code: 'Forbidden' })
  const other = await aNetwork({ role: 'admin' })
  await expect(giveBackFor(other.ctx, { id })).rejects.toMatchObject({ code: 'NotFound' })
  expect((await registrationsOf(other.ctx, event.id, filter)).total).toBe(0)
})

test('the list is filtered by state, pool and words; the export holds what it shows, without formulas', async () => {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  await aRegistration(network, visitor, event, { organisation: '=1+1', function: 'Leitung' })
  await aRegistration(network, visitor, event, { organisation: 'Stadt Musterhausen' })
  expect(await registrationCounts(ctx, event.id)).toMatchObject({ all: 2, confirmed: 1, waiting: 1 })
  const filtered = (q: Record<string, string>) => registrationsOf(ctx, event.id, registrationFilter.parse(q))
  expect((await filtered({ state: 'waiting' })).rows[0]?.places[0]).toMatchObject({ rank: 1 })
  expect((await filtered({ q: 'kim musterhausen' })).total).toBe(1)
  const { rows } = await filtered({ state: 'confirmed' })
  const file = registrationsCsv(ctx, 'Europe/Berlin', rows, [])
  expect(file.startsWith('\uFEFF')).toBe(true)
  expect(file).toContain(";'=1+1;")
  expect(file).not.toContain('Stadt Musterhausen')
})
