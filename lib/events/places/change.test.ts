import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { joinUrlOf } from './join'
import { removeLimit, saveLimit } from './limits/commands'
import { limitInput } from './limits/schema'
import { moveInOrder } from './order/commands'
import { removePart, savePart } from './parts/commands'
import { partInput } from './parts/schema'
import { removePool, savePool } from './pools/commands'
import { poolInput } from './pools/schema'
import { removePrice, savePrice } from './prices/commands'
import { priceInput } from './prices/schema'

async function anOffice() {
  const { ctx, person } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, {
    pools: [
      { capacity: 10, taken: 4 },
      { capacity: 20, taken: 5 },
    ],
    prices: [{ rule: 'everyone', cents: 8000 }],
  })
  const [part] = event.parts
  const [pool, other] = part?.pools ?? []
  if (!part || !pool || !other) throw new Error('no pools')
  const version = async () => (await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })).version
  const of = async () => ({ id: event.id, version: await version() })
  const typed = { part: part.id, pool: pool.id, name: { de: 'Saal' }, mode: 'onsite', capacity: '10' }
  const save = async (wish: object = {}) =>
    savePool(ctx, poolInput.parse({ ...(await of()), ...typed, ...wish }))
  const stored = () => ctx.db.pool.findFirstOrThrow({ where: { id: pool.id } })
  return { ctx, person, event, part, pool, other, of, save, stored }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const freed = async (poolId: string) => {
  const rows: unknown[] = await db.$queryRawUnsafe(
    `select 1 from pgboss.job where name = 'pool.freed' and data->>'poolId' = '${poolId}'`,
  )
  return rows.length
}

async function aPlace({ ctx, event, pool, person }: Office) {
  const { networkId } = pool
  const registration = await ctx.db.registration.create({
    data: { networkId, eventId: event.id, personId: person.id, tokenHash: event.id },
  })
  await ctx.db.place.create({
    data: { networkId, registrationId: registration.id, poolId: pool.id, state: 'confirmed', arrivalNo: 1 },
  })
}

/** The event is held with another network. */
async function aPartner({ ctx, event }: Office) {
  const away = await aNetwork()
  const { id } = await ctx.db.eventPartner.create({
    data: { networkId: ctx.network.id, eventId: event.id, partnerId: away.network.id },
  })
  return id
}

describe('a capacity', () => {
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
    const { save, stored } = await anOffice()
    await expect(save({ capacity: '3' })).rejects.toMatchObject({
      code: 'Invalid',
      fields: { capacity: 'belowTaken' },
      facts: { taken: 4 },
    })
    expect(await stored()).toMatchObject({ capacity: 10 })
  })

  it('is not overwritten by somebody who looked at an older one', async () => {
    const { ctx, event, save, part, pool } = await anOffice()
    await save({ capacity: '12' })
    const old = { id: event.id, version: 0, part: part.id, pool: pool.id }
    const late = poolInput.parse({ ...old, name: { de: 'Saal' }, mode: 'onsite', capacity: '11' })
    await expect(savePool(ctx, late)).rejects.toMatchObject({ code: 'Conflict' })
  })
})

describe('places kept for a partner', () => {
  it('fit beside those that are taken, and hold a lower capacity up', async () => {
    const office = await anOffice()
    const partner = await aPartner(office)
    const shares = (capacity: number, until = '2031-01-31') => ({ [partner]: { capacity, until } })
    await office.save({ shares: shares(6) })
    expect(await office.ctx.db.share.findMany()).toMatchObject([
      { capacity: 6, until: new Date('2031-01-31T22:59:59.999Z'), openedAt: null },
    ])
    await expect(office.save({ shares: shares(7) })).rejects.toMatchObject({
      fields: { capacity: 'belowKept' },
      facts: { taken: 4, kept: 7 },
    })
    await expect(office.save({ capacity: '9', shares: shares(6) })).rejects.toMatchObject({
      fields: { capacity: 'belowKept' },
    })
  })

  it('become free when fewer are kept: who waits moves up', async () => {
    const office = await anOffice()
    const partner = await aPartner(office)
    const shares = (capacity: number) => ({ [partner]: { capacity, until: '2031-01-31' } })
    await office.save({ shares: shares(6) })
    expect(await freed(office.pool.id)).toBe(0)
    await office.save({ shares: shares(2) })
    expect(await freed(office.pool.id)).toBe(1)
    await office.save({ shares: { [partner]: { capacity: '', until: '' } } })
    expect(await office.ctx.db.share.count()).toBe(0)
  })

  it('cannot be fewer than were won out of them, nor another event’s partner’s', async () => {
    const office = await anOffice()
    const partner = await aPartner(office)
    const shares = (id: string, capacity: number) => ({ [id]: { capacity, until: '2031-01-31' } })
    await office.save({ shares: shares(partner, 5) })
    await office.ctx.db.share.updateMany({ data: { taken: 3 } })
    await expect(office.save({ shares: shares(partner, 2) })).rejects.toMatchObject({
      fields: { [`shares.${partner}.capacity`]: 'belowTaken' },
      facts: { taken: 3 },
    })
    const foreign = await aPartner(await anOffice())
    await expect(office.save({ shares: shares(foreign, 2) })).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('need a day', () => {
    const id = '0190aaaa-0000-7000-8000-000000000001'
    const wish = { id, version: 0, part: id, name: { de: 'S' }, mode: 'onsite', capacity: 5 }
    expect(poolInput.safeParse({ ...wish, shares: { [id]: { capacity: '2', until: '' } } }).success).toBe(
      false,
    )
  })
})

describe('an online room', () => {
  it('is kept sealed, stays when nothing is typed, and is forgotten when ticked', async () => {
    const { save, stored } = await anOffice()
    const url = 'https://video.example/raum?pwd=1'
    await save({ joinUrl: url })
    const kept = (await stored()).joinUrl
    expect(kept).not.toContain('video.example')
    expect(joinUrlOf(kept)).toBe(url)
    await save()
    expect((await stored()).joinUrl).toBe(kept)
    await save({ dropJoin: 'on' })
    expect((await stored()).joinUrl).toBeNull()
    const log = await db.audit.findMany()
    expect(JSON.stringify(log)).not.toContain('video.example')
  })
})

describe('a limit over pools', () => {
  const wish = async ({ of, pool, other }: Office, capacity: number, more: object = {}) =>
    limitInput.parse({
      ...(await of()),
      name: { de: 'Haus' },
      capacity,
      pools: [pool.id, other.id],
      ...more,
    })

  it('counts what is taken in them, and is refused below', async () => {
    const office = await anOffice()
    await saveLimit(office.ctx, await wish(office, 12))
    expect(await office.ctx.db.limit.findMany({ include: { pools: true } })).toMatchObject([
      { capacity: 12, taken: 9, pools: [{}, {}] },
    ])
    await expect(saveLimit(office.ctx, await wish(office, 8))).rejects.toMatchObject({
      fields: { capacity: 'belowTaken' },
      facts: { taken: 9 },
    })
  })

  it('lets waiting lists move up when it is raised or taken away', async () => {
    const office = await anOffice()
    const { ctx, pool, other, of } = office
    await saveLimit(ctx, await wish(office, 12))
    const limit = (await ctx.db.limit.findFirstOrThrow()).id
    await saveLimit(ctx, await wish(office, 15, { limit, pools: [pool.id] }))
    expect(await ctx.db.limit.findFirst()).toMatchObject({ capacity: 15, taken: 4 })
    expect([await freed(pool.id), await freed(other.id)]).toEqual([1, 1])
    await removeLimit(ctx, { ...(await of()), record: limit })
    expect(await freed(pool.id)).toBe(2)
    expect(await ctx.db.limitPool.count()).toBe(0)
  })

  it('takes no other event’s pool', async () => {
    const [office, elsewhere] = [await anOffice(), await anOffice()]
    const foreign = await wish(office, 50, { pools: [elsewhere.pool.id] })
    await expect(saveLimit(office.ctx, foreign)).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('parts, pools and prices', () => {
  it('are added, put in order and removed', async () => {
    const { ctx, event, part, of } = await anOffice()
    await savePart(ctx, partInput.parse({ ...(await of()), name: { de: 'Abend' }, audience: '' }))
    const parts = () =>
      ctx.db.part.findMany({
        where: { eventId: event.id },
        orderBy: { position: 'asc' },
        select: { id: true, key: true },
      })
    const evening = (await parts()).find((one) => one.key === 'abend')?.id ?? ''
    await moveInOrder(ctx, { ...(await of()), kind: 'part', record: evening, by: 'up' })
    expect((await parts()).map((one) => one.id)).toEqual([evening, part.id])
    const price = { part: evening, name: { de: 'Ehrenamt' }, euros: '12,50', rule: 'everyone' }
    await savePrice(ctx, priceInput.parse({ ...(await of()), ...price }))
    expect(await ctx.db.priceClass.findFirst({ where: { partId: evening } })).toMatchObject({ cents: 1250 })
    await removePart(ctx, { ...(await of()), record: evening })
    expect((await parts()).map((one) => one.id)).toEqual([part.id])
  })

  it('keep an audience and a rule of their own, in known words only', async () => {
    const { ctx, event, part, of } = await anOffice()
    const typed = async (more: object) =>
      partInput.parse({ ...(await of()), part: part.id, name: { de: 'Teil' }, audience: 'members', ...more })
    await savePart(ctx, await typed({ levels: ['kommune'], sectors: ['administration'] }))
    expect(await ctx.db.part.findFirst({ where: { eventId: event.id } })).toMatchObject({
      audience: 'members',
      audienceRule: { levels: ['kommune'], sectors: ['administration'] },
    })
    await expect(savePart(ctx, await typed({ sectors: ['zirkus'] }))).rejects.toMatchObject({
      code: 'NotFound',
    })
    const early = await typed({ startsAt: '2030-01-02T10:00', endsAt: '2030-01-02T09:00' })
    await expect(savePart(ctx, early)).rejects.toMatchObject({ fields: { endsAt: 'endBeforeStart' } })
  })

  it('move in calendars when their hours do, once announced', async () => {
    const { ctx, event, part, of } = await anOffice()
    const sequence = async () => (await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })).sequence
    const before = await sequence()
    const save = async (more: object) =>
      savePart(
        ctx,
        partInput.parse({ ...(await of()), part: part.id, name: { de: 'Teil' }, audience: '', ...more }),
      )
    const hours = { startsAt: '2030-01-02T09:00', endsAt: '2030-01-02T10:00' }
    await save(hours)
    expect(await sequence()).toBe(before + 1)
    await save({ ...hours, name: { de: 'Anders' } })
    expect(await sequence()).toBe(before + 1)
    await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'draft' } })
    await save({ ...hours, endsAt: '2030-01-02T11:00' })
    expect(await sequence()).toBe(before + 1)
  })

  it('stay while somebody has a place in them', async () => {
    const office = await anOffice()
    const { ctx, pool, part, of } = office
    await aPlace(office)
    const reason = { reason: 'poolHasPlaces' }
    await expect(removePool(ctx, { ...(await of()), record: pool.id })).rejects.toMatchObject(reason)
    await expect(removePart(ctx, { ...(await of()), record: part.id })).rejects.toMatchObject(reason)
  })

  it('stay while a code gives the price', async () => {
    const { ctx, event, part, of } = await anOffice()
    const price = part.priceClasses[0]?.id ?? ''
    await ctx.db.accessCode.create({
      data: { networkId: ctx.network.id, eventId: event.id, code: 'GAST', priceClassId: price },
    })
    await expect(removePrice(ctx, { ...(await of()), record: price })).rejects.toMatchObject({
      reason: 'priceHasCodes',
    })
  })

  it('name somebody when they are for a certain circle', async () => {
    const { part, of } = await anOffice()
    const wish = { ...(await of()), part: part.id, name: { de: 'K' }, euros: '5', rule: 'audience' }
    expect(priceInput.safeParse(wish).success).toBe(false)
    expect(priceInput.safeParse({ ...wish, levels: ['land'] }).success).toBe(true)
  })

  it('are not for readers, nor another network’s', async () => {
    const [here, there] = [await anOffice(), await anOffice()]
    const input = { ...(await there.of()), record: there.pool.id }
    await expect(removePool(here.ctx, input)).rejects.toMatchObject({ code: 'NotFound' })
    const board = await aNetwork({ role: 'board' })
    await expect(removePool(board.ctx, input)).rejects.toMatchObject({ code: 'Forbidden' })
    const mixed = { ...(await here.of()), record: there.pool.id }
    await expect(removePool(here.ctx, mixed)).rejects.toMatchObject({ code: 'NotFound' })
  })
})
