import { afterAll, expect, test } from 'vitest'
import { cancelEvent } from '@/lib/events/commands'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { somebody, typed } from '@/prisma/factories/registrations'
import { factHandlers } from '../cancelling/jobs'
import { register } from '../commands'
import { hearOfCancellation } from './cancelling'

afterAll(closeQueue)

const reason = { de: 'Sturm', en: 'Storm' }

async function aCrowd(count: number) {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: count }] })
  const people = []
  for (let i = 0; i < count; i++) people.push((await somebody(network, visitor)).person)
  return { network, ctx, event, people }
}

/** Whoever is registered and has no mail that says the event is off. */
async function unaware({ ctx, event }: Pick<Awaited<ReturnType<typeof aCrowd>>, 'ctx' | 'event'>) {
  const [registered, mails] = await Promise.all([
    ctx.db.registration.findMany({ where: { eventId: event.id, givenBackAt: null }, select: { id: true } }),
    ctx.db.outbox.findMany({ where: { kind: 'registrations.event-cancelled' } }),
  ])
  const told = new Set(mails.map((mail) => (mail.facts as { registration: string }).registration))
  return registered.filter(({ id }) => !told.has(id))
}

test('who registers while the event is called off is refused, or hears of it', async () => {
  const crowd = await aCrowd(12)
  const { network, ctx, event, people } = crowd
  const contexts = await Promise.all(people.map((person) => contextAs(network, person)))
  const registering = contexts.map((one) => register(one, typed(event)))
  const cancelled = cancelEvent(ctx, { id: event.id, reason })
  const answers = await Promise.allSettled(registering)
  await cancelled
  for (const answer of answers)
    if (answer.status === 'rejected')
      expect(answer.reason).toMatchObject({ reason: 'registration.cancelled' })
  await factHandlers['event.cancelled']?.({ networkId: network.id, eventId: event.id })
  expect(await unaware(crowd)).toEqual([])
  const won = answers.filter(({ status }) => status === 'fulfilled').length
  expect(await ctx.db.registration.count({ where: { eventId: event.id } })).toBe(won)
})

test('negative control: without waiting for whoever registers right now, somebody is never told', async () => {
  const crowd = await aCrowd(1)
  const { network, ctx, event, people } = crowd
  const own = await contextAs(network, people[0] ?? { loginId: null })
  // The cancellation as it would be without the lock: told first, while somebody's registration is still under way.
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { sequence: { increment: 1 } } })
  await ctx.db.cancellation.create({
    data: { networkId: network.id, eventId: event.id, at: new Date(), reason, byName: 'Test' },
  })
  await factHandlers['event.cancelled']?.({ networkId: network.id, eventId: event.id })
  await register(own, typed(event))
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'cancelled' } })
  expect(await unaware(crowd)).toHaveLength(1)
})

test('says beforehand how many will hear: people registered, and guests who have not answered', async () => {
  const { ctx, event, network, people } = await aCrowd(2)
  await register(await contextAs(network, people[0] ?? { loginId: null }), typed(event))
  const guest = { networkId: network.id, eventId: event.id, name: 'Toni Gast' }
  const later = new Date(Date.now() + 86_400_000)
  for (const [i, more] of [{ sentAt: new Date() }, { sentAt: new Date(), declinedAt: new Date() }].entries())
    await ctx.db.invitation.create({
      data: {
        ...guest,
        ...more,
        email: `gast${i}@probe.example`,
        tokenHash: `${event.id}${i}`,
        expires: later,
      },
    })
  expect(await hearOfCancellation(ctx, event.id)).toEqual({
    registered: 1,
    unreachable: 0,
    invited: 1,
    others: 0,
  })
})
