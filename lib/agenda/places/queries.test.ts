import { expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { agendaPage } from '../queries'
import { ownPlacesOf } from './queries'

async function seen(wishes: Parameters<typeof anAgenda>[2] = {}) {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, undefined, { pools: [{ capacity: 12 }], ...wishes })
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const pool = await ctx.db.pool.findFirst({ where: { part: { eventId: event.id } }, select: { id: true } })
  const placesFor = async (reader: typeof ctx, poolId: string | null = pool?.id ?? null) => {
    const page = await agendaPage(reader, event.slug)
    return page && ownPlacesOf(reader, page.event, poolId)
  }
  return { ctx, visitor, event, placesFor }
}

it('counts the free places of a session for those whom the event is for', async () => {
  const { ctx, visitor, placesFor } = await seen({ audience: 'members' })
  expect(await placesFor(ctx)).toEqual({ free: 12 })
  expect(await placesFor(visitor)).toEqual({ free: null })
})

it('says nothing of a session without places of its own, nor once all is over', async () => {
  const { ctx, placesFor } = await seen({
    startsAt: new Date('2020-04-16T08:00:00Z'),
    endsAt: new Date('2020-04-16T15:00:00Z'),
  })
  expect(await placesFor(ctx)).toBeNull()
  const coming = await seen()
  expect(await coming.placesFor(coming.ctx, null)).toBeNull()
})

it('says nothing of free places once the event is cancelled', async () => {
  const { ctx, event, placesFor } = await seen()
  await ctx.db.event.update({ where: { id: event.id }, data: { state: 'cancelled' } })
  expect(await placesFor(ctx)).toBeNull()
})
