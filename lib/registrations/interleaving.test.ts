import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { somebody, typed } from '@/prisma/factories/registrations'
import { register } from './commands'
import { factHandlers } from './jobs'
import { registrationToken } from './link'
import { change, giveBack } from './own/commands'
import { changeInput } from './schema'

afterAll(closeQueue)

type Step = { who: number; pool: number; act: 'register' | 'giveBack' | 'move' | 'raise' }
const step = fc.record<Step>({
  who: fc.nat(7),
  pool: fc.nat(1),
  act: fc.constantFrom('register', 'register', 'giveBack', 'move', 'raise'),
})

/** Refusals are answers; anything else is a fault. */
const answered = (act: Promise<unknown>) =>
  act.catch((error) => {
    if (!(error instanceof Refusal)) throw error
  })

async function stage() {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 2 }, { capacity: 1, mode: 'online' }] })
  const pools = event.parts[0]?.pools.map((pool) => pool.id) ?? []
  const crowd: Ctx[] = []
  for (let i = 0; i < 8; i++) crowd.push((await somebody(network, visitor)).ctx)
  const held = async (ctx: Ctx) =>
    (await ctx.db.registration.findFirst({ where: { personId: ctx.actor.personId ?? '' } }))?.id ?? ''
  const run = async ({ who, pool, act }: Step) => {
    const ctx = crowd[who] as Ctx
    const poolId = pools[pool] as string
    const places = [poolId]
    if (act === 'register') return register(ctx, typed(event, { places }))
    if (act === 'raise') {
      await ctx.db.pool.update({ where: { id: poolId }, data: { capacity: { increment: 1 } } })
      return factHandlers['pool.freed']?.({ networkId: network.id, poolId })
    }
    const token = registrationToken(await held(ctx))
    return act === 'giveBack' ? giveBack(ctx, { token }) : change(ctx, changeInput.parse({ token, places }))
  }
  return { visitor, run }
}

test('several at a time in any order: counters equal counts, no free place beside a waiting list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const { visitor, run } = await stage()
      for (let i = 0; i < steps.length; i += 4)
        await Promise.all(steps.slice(i, i + 4).map((one) => answered(run(one))))
      for (const pool of await visitor.db.pool.findMany({ include: { places: true } })) {
        const count = (state: string) => pool.places.filter((place) => place.state === state).length
        expect(pool.taken).toBe(count('confirmed'))
        expect(pool.taken).toBeLessThanOrEqual(pool.capacity)
        if (count('waiting') > 0) expect(pool.taken).toBe(pool.capacity)
      }
      const twice = await visitor.db.registration.groupBy({ by: ['personId'], _count: { _all: true } })
      expect(twice.every((row) => row._count._all === 1)).toBe(true)
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 120_000)
