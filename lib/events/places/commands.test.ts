import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { savePlaces } from './commands'
import { placesInput } from './schema'

async function anOffice() {
  const { ctx, person } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 10, taken: 4 }] })
  const part = event.parts[0]
  const pool = part?.pools[0]
  if (!part || !pool) throw new Error('no pool')
  const save = (wish: object, version = event.version, partMore: object = {}) =>
    savePlaces(
      ctx,
      placesInput.parse({
        id: event.id,
        version,
        parts: {
          [part.id]: {
            name: { de: 'Konferenz' },
            audience: '',
            pools: { [pool.id]: { name: { de: 'Saal' }, mode: 'onsite', capacity: '10', ...wish } },
            ...partMore,
          },
        },
      }),
    )
  const stored = () => ctx.db.pool.findFirst({ where: { id: pool.id } })
  return { ctx, person, event, part, pool, save, stored }
}
const freed = async (poolId: string) => {
  const rows: unknown[] = await db.$queryRawUnsafe(
    `select 1 from pgboss.job where name = 'pool.freed' and data->>'poolId' = '${poolId}'`,
  )
  return rows.length
}

describe('capacity', () => {
  it('rises, and lets the waiting list move up', async () => {
    const { save, stored, pool } = await anOffice()
    await save({ capacity: '12' })
    expect(await stored()).toMatchObject({ capacity: 12, name: { de: 'Saal' } })
    expect(await freed(pool.id)).toBe(1)
  })

  it('falls down to the places taken, without moving anybody', async () => {
    const { save, stored, pool } = await anOffice()
    await save({ capacity: '4' })
    expect(await stored()).toMatchObject({ capacity: 4 })
    expect(await freed(pool.id)).toBe(0)
  })

  it('cannot fall below them: said at the field, with the number', async () => {
    const { save, stored, part, pool } = await anOffice()
    await expect(save({ capacity: '3' })).rejects.toMatchObject({
      code: 'Invalid',
      fields: { [`parts.${part.id}.pools.${pool.id}.capacity`]: 'belowTaken' },
      facts: { taken: 4 },
    })
    expect(await stored()).toMatchObject({ capacity: 10 })
  })

  it('is not overwritten by somebody who looked at an older one', async () => {
    const { save } = await anOffice()
    await save({ capacity: '12' })
    await expect(save({ capacity: '11' })).rejects.toMatchObject({ code: 'Conflict' })
  })
})

describe('pools and prices', () => {
  it('are added and removed', async () => {
    const { ctx, save, event, part } = await anOffice()
    const add = { name: { de: 'Online' }, mode: 'online', capacity: '50' }
    await save({ remove: 'on' }, 0, { add, prices: { everyone: '80', member: '59,90', guest: '' } })
    const [saved] = await ctx.db.part.findMany({
      where: { eventId: event.id },
      include: { pools: true, priceClasses: true },
    })
    expect(saved?.id).toBe(part.id)
    expect(saved?.pools.map((one) => [one.key, one.capacity])).toEqual([['online', 50]])
    expect(saved?.priceClasses.map((one) => [one.rule, one.cents]).sort()).toEqual([
      ['everyone', 8000],
      ['member', 5990],
    ])
  })

  it('stay while somebody has a place in them', async () => {
    const { ctx, person, event, pool, save } = await anOffice()
    const { networkId } = pool
    const registration = await ctx.db.registration.create({
      data: { networkId, eventId: event.id, personId: person.id, tokenHash: event.id },
    })
    await ctx.db.place.create({
      data: { networkId, registrationId: registration.id, poolId: pool.id, state: 'confirmed', arrivalNo: 1 },
    })
    await expect(save({ remove: 'on' })).rejects.toMatchObject({ reason: 'poolHasPlaces' })
    await expect(save({}, 0, { remove: 'on' })).rejects.toMatchObject({ reason: 'poolHasPlaces' })
  })
})
