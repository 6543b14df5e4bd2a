import pg from 'pg'
import { expect, it, vi } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { newId } from '@/lib/ids'
import { readAsked } from '@/lib/standing/list/asked'
import { listPage, viewCounts } from '@/lib/standing/list/queries'
import { hashToken } from '@/lib/tokens'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { mailPlan } from '../bulk/plan'
import { eventFigures } from '../figures/queries'
import { listedEvent } from './event'
import { exportRegistrations } from './export'
import { listAsked } from './list'

/** How many statements a piece of work sends to PostgreSQL. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = query.mock.calls.length
  query.mockRestore()
  return count
}

async function make(ctx: Ctx, eventId: string, poolId: string, count: number) {
  const networkId = ctx.network.id
  const ids = Array.from({ length: count }, () => newId())
  const people = ids.map((id) => ({ networkId, id, givenName: 'Kim', familyName: 'Muster' }))
  await ctx.db.person.createMany({ data: people })
  await ctx.db.address.createMany({
    data: ids.map((personId) => ({ networkId, personId, email: `${personId}@probe.example` })),
  })
  await ctx.db.registration.createMany({
    data: ids.map((id) => ({ networkId, id, eventId, personId: id, tokenHash: hashToken(id) })),
  })
  const from = (await ctx.db.place.count({ where: { poolId } })) + 1
  await ctx.db.place.createMany({
    data: ids.map((id, i) => ({
      networkId,
      registrationId: id,
      poolId,
      state: i % 2 ? ('waiting' as const) : ('confirmed' as const),
      arrivalNo: from + i,
    })),
  })
  return ids
}

it('asks as often for a thousand registrations as for ten', async () => {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const made = await anEvent(visitor, {
    pools: [{ capacity: 2000 }],
    prices: [{ rule: 'everyone', cents: 100 }],
  })
  const pool = made.parts[0]?.pools[0]?.id ?? ''
  const event = await listedEvent(ctx, made.id)
  if (!event) throw new Error('the event is there')
  const list = listAsked(ctx, event, {})
  const whole = await ctx.db.event.findFirstOrThrow({ where: { id: made.id } })
  const work = (ids: string[]) => [
    () => listPage(ctx, list, readAsked(ctx, list, { state: 'waiting' })),
    () =>
      viewCounts(
        ctx,
        list,
        list.views(ctx).map((view) => view.filter),
        '',
      ),
    () => list.rows(ctx, ids, new Date()),
    () => mailPlan(ctx, made.id, ids),
    () => eventFigures(ctx, whole),
    async () => {
      const { rows } = await exportRegistrations(ctx, event, { state: 'waiting' })
      for await (const _ of rows);
    },
  ]
  const few: number[] = []
  for (const one of work(await make(ctx, made.id, pool, 10))) few.push(await statements(one))
  const many: number[] = []
  for (const one of work(await make(ctx, made.id, pool, 1000))) many.push(await statements(one))
  // The export reads in pieces of 500: a thousand rows are two more of them, not a thousand.
  expect(many.slice(0, 5)).toEqual(few.slice(0, 5))
  expect((many[5] ?? 0) - (few[5] ?? 0)).toBeLessThan(20)
})
