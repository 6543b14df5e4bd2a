import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { actOnSelection } from './commands'
import { actPreview, readAct } from './queries'
import { actInput } from './schema'

afterAll(closeQueue)

async function asking(count: number, role: 'events' | 'board' = 'events') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, { needsConfirmation: true, pools: [{ capacity: count }] })
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await aRegistration(network, visitor, event)).id)
  return { ctx, event, ids }
}

const input = (event: string, act: string, more: Record<string, unknown>) =>
  actInput.parse({ event, act, ...more })

test('ticked ones are confirmed, each with a mail; others are left', async () => {
  const { ctx, event, ids } = await asking(3)
  const some = ids.slice(0, 2)
  await actOnSelection(ctx, input(event.id, 'confirm', { id: some, expected: 2 }))
  expect(await ctx.db.place.count({ where: { state: 'confirmed' } })).toBe(2)
  expect(await ctx.db.place.count({ where: { state: 'requested' } })).toBe(1)
  expect(await ctx.db.outbox.count({ where: { kind: 'registrations.confirmed' } })).toBe(2)
})

test('all of a filtered list are declined; what the preview showed is what is done', async () => {
  const { ctx, event } = await asking(2)
  const query = { do: 'decline', all: '1', list: 'state=requested' }
  const act = readAct(query)
  if (!act || act.name === 'mail') throw new Error('decline is an act')
  const { plan } = await actPreview(ctx, event.id, { name: act.name, selection: act.selection })
  expect(plan.take).toHaveLength(2)
  const declined = input(event.id, 'decline', { ...query, expected: 2 })
  await actOnSelection(ctx, declined)
  expect(await ctx.db.registration.count({ where: { givenBackAt: null } })).toBe(0)
  await expect(actOnSelection(ctx, declined)).rejects.toMatchObject({ reason: 'bulkNobody' })
})

test('a list that changed since the preview is refused, and so is who may only read', async () => {
  const { ctx, event, ids } = await asking(2)
  const all = input(event.id, 'giveBack', { id: ids, expected: 1 })
  await expect(actOnSelection(ctx, all)).rejects.toMatchObject({ reason: 'bulkChanged' })
  const board = await asking(1, 'board')
  await expect(
    actOnSelection(board.ctx, input(board.event.id, 'giveBack', { id: board.ids, expected: 1 })),
  ).rejects.toMatchObject({ code: 'Forbidden' })
})

test('rows of another event or network are none', async () => {
  const { ctx, event } = await asking(1)
  const other = await asking(1)
  const foreign = { id: other.ids, expected: 1 }
  await expect(actOnSelection(ctx, input(event.id, 'giveBack', foreign))).rejects.toMatchObject({
    reason: 'bulkNobody',
  })
  await expect(actOnSelection(ctx, input(other.event.id, 'giveBack', foreign))).rejects.toMatchObject({
    code: 'NotFound',
  })
})
