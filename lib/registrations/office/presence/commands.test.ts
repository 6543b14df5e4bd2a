import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../../link'
import { ownCertificate } from '../../papers/queries'
import { thank } from '../../reminders/commands'
import { actOnSelection } from '../bulk/commands'
import { actPreview } from '../bulk/queries'
import { actInput, selectionInput } from '../bulk/schema'
import { eventFigures } from '../figures/queries'
import { markAbsent, markPresent, markSome } from './commands'

afterAll(closeQueue)

const hour = 3_600_000

/** An event with some who have a place, whose beginning was so many hours ago; it lasts three hours. */
async function anEventOf(ago: number, count = 1, role: 'events' | 'board' = 'events') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, { pools: [{ capacity: count }] })
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await aRegistration(network, visitor, event)).id)
  const startsAt = new Date(Date.now() - ago * hour)
  const span = { startsAt, endsAt: new Date(startsAt.getTime() + 3 * hour) }
  await ctx.db.event.update({ where: { networkId_id: { networkId: network.id, id: event.id } }, data: span })
  return { ctx, visitor, event: { ...event, ...span }, ids }
}

const written = (ctx: Awaited<ReturnType<typeof anEventOf>>['ctx']) =>
  ctx.db.checkIn.findMany({ select: { registrationId: true, channel: true, direction: true, at: true } })

test('who was there is entered from the list: once, with its line in the log, and taken back as easily', async () => {
  const { ctx, event, ids } = await anEventOf(5, 3)
  const act = (name: string, some: string[]) =>
    actOnSelection(ctx, actInput.parse({ event: event.id, act: name, id: some, expected: some.length }))
  await act('present', ids.slice(0, 2))
  expect(await written(ctx)).toMatchObject([
    { channel: 'office', direction: 'in', at: event.startsAt },
    { channel: 'office', direction: 'in', at: event.startsAt },
  ])
  const selection = selectionInput.parse({ id: ids })
  const { plan } = await actPreview(ctx, event.id, { name: 'present', selection })
  expect(plan).toMatchObject({
    take: [{ id: ids[2] }],
    leave: [{ reason: 'counted' }, { reason: 'counted' }],
  })
  await act('absent', ids.slice(0, 1))
  expect((await written(ctx)).map(({ registrationId }) => registrationId)).toEqual([ids[1]])
  expect(await ctx.db.audit.count({ where: { action: 'registrations.present' } })).toBe(2)
  expect(await ctx.db.audit.count({ where: { action: 'registrations.absent' } })).toBe(1)
})

test('figures, certificate and thanks follow', async () => {
  const { ctx, event, ids } = await anEventOf(30, 2)
  await markSome(ctx, { event: event.id, act: 'present', id: ids.slice(0, 1) })
  const { totals, turnout } = await eventFigures(ctx, event)
  expect([totals.present, turnout[0]?.came, turnout[0]?.expected]).toEqual([1, 1, 2])
  const papers = await Promise.allSettled(ids.map((id) => ownCertificate(ctx, registrationToken(id))))
  expect(papers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await thank(ctx)
  const thanks = await ctx.db.outbox.findMany({ where: { kind: 'registrations.thanks' } })
  expect(thanks.map(({ facts }) => facts)).toMatchObject([{ registration: ids[0], present: true }])
})

test('not before it begins; not without a place; of nobody elsewhere; only by who prepares events', async () => {
  const soon = await anEventOf(-1)
  await expect(markPresent(soon.ctx, { id: soon.ids[0] ?? '' })).rejects.toMatchObject({
    reason: 'registration.presenceEarly',
  })
  const { ctx, event, ids } = await anEventOf(5, 1)
  const id = ids[0] ?? ''
  await ctx.db.place.updateMany({ where: { registrationId: id }, data: { state: 'waiting' } })
  await expect(markPresent(ctx, { id })).rejects.toMatchObject({ reason: 'registration.presenceNoPlace' })
  await expect(markAbsent(ctx, { id: soon.ids[0] ?? '' })).rejects.toMatchObject({ code: 'NotFound' })
  await expect(markSome(ctx, { event: event.id, act: 'present', id: soon.ids })).rejects.toMatchObject({
    code: 'NotFound',
  })
  const board = await anEventOf(5, 1, 'board')
  for (const mark of [markPresent, markAbsent])
    await expect(mark(board.ctx, { id: board.ids[0] ?? '' })).rejects.toMatchObject({ code: 'Forbidden' })
})
