import { expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { releasedAgenda } from '../queries'
import { personIn } from './queries'

it('finds somebody with their sessions by the key of a contribution, until they take their name back', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const hanna = agenda.sessions[1]?.people[0]
  const found = async () => {
    const released = await releasedAgenda(ctx, event.id)
    return released && personIn(released.agenda, hanna?.key ?? '')
  }
  expect(await found()).toMatchObject({
    name: 'Hanna Probe',
    sessions: [{ session: { key: agenda.sessions[1]?.key } }],
  })
  await ctx.db.contribution.updateMany({
    where: { eventId: event.id, key: hanna?.key ?? '' },
    data: { nameWithdrawnAt: now() },
  })
  expect(await found()).toBeNull()
})
