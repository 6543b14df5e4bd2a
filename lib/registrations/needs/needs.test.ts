import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { recurringHandlers } from '../jobs'
import { needsOf } from './queries'

afterAll(closeQueue)

async function stage(role: 'events' | 'board') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const { id: registrationId } = await aRegistration(network, visitor, event)
  const row = { networkId: network.id, registrationId }
  await ctx.db.registrationAnswer.createMany({
    data: [
      { ...row, key: 'access', value: 'Ruheraum', retention: 'access' },
      { ...row, key: 'order', value: '4711', retention: 'standard' },
    ],
  })
  return { ctx, event }
}

test('needs are kept until 30 days after the event, other answers longer', async () => {
  const { ctx, event } = await stage('events')
  const endAt = (days: number) => {
    const endsAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    return ctx.db.event.update({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  }
  const keys = async () =>
    (await ctx.db.registrationAnswer.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key)
  await endAt(29)
  await recurringHandlers['registrations.forget-needs']?.()
  expect(await keys()).toEqual(['access', 'order'])
  await endAt(31)
  await recurringHandlers['registrations.forget-needs']?.()
  expect(await keys()).toEqual(['order'])
})

test('who only reads registrations does not read needs', async () => {
  const { ctx, event } = await stage('board')
  await expect(needsOf(ctx, event.id, [])).rejects.toMatchObject({ code: 'Forbidden' })
})
