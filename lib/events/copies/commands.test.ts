import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { copyEvent } from './commands'

describe('copying an event', () => {
  it('makes a draft of the next occurrence with fresh places', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const old = await anEvent(ctx, {
      theme: { de: 'Register' },
      pools: [{ capacity: 10, taken: 4, arrivals: 9 }],
      prices: [{ rule: 'member', cents: 6000 }],
    })
    const copy = await copyEvent(ctx, { id: old.id, date: '2031-03-12' })
    const found = await ctx.db.event.findFirstOrThrow({
      where: { id: copy.id },
      include: { parts: { include: { pools: true, priceClasses: true } } },
    })
    expect(found).toMatchObject({ state: 'draft', theme: { de: 'Register' }, version: 0 })
    expect(found.startsAt.toISOString()).toContain('2031-03-12')
    expect(found.parts[0]?.pools[0]).toMatchObject({ capacity: 10, taken: 0, arrivals: 0 })
    expect(found.parts[0]?.priceClasses[0]).toMatchObject({ rule: 'member', cents: 6000 })
  })

  it('is refused for another network’s event and to readers', async () => {
    const [{ ctx }, elsewhere] = [await aNetwork({ role: 'events' }), await aNetwork({ role: 'board' })]
    const foreign = await anEvent(elsewhere.ctx)
    const wish = { id: foreign.id, date: '2031-03-12' }
    await expect(copyEvent(ctx, wish)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(copyEvent(elsewhere.ctx, wish)).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('takes limits, shares with running partners and mail texts, but no codes and no online room', async () => {
    const [{ ctx }, partner, former] = [
      await aNetwork({ role: 'events' }),
      await aNetwork(),
      await aNetwork(),
    ]
    const networkId = ctx.network.id
    const startsAt = new Date('2030-10-24T08:00:00Z')
    const old = await anEvent(ctx, { startsAt, pools: [{ capacity: 10, joinUrl: 'sealed' }] })
    const pool = old.parts[0]?.pools[0]?.id ?? ''
    const at = new Date('2024-01-01')
    await db.partnership.create({
      data: { networkId, partnerId: partner.network.id, agreedAt: at, partnerAgreedAt: at },
    })
    for (const one of [partner, former]) {
      const row = await ctx.db.eventPartner.create({
        data: { networkId, eventId: old.id, partnerId: one.network.id },
      })
      const until = new Date('2030-10-10T21:59:59.999Z')
      await ctx.db.share.create({
        data: { networkId, poolId: pool, partnerId: row.id, capacity: 3, taken: 1, until },
      })
    }
    const limit = await ctx.db.limit.create({
      data: { networkId, eventId: old.id, name: { de: 'Saal' }, capacity: 8, taken: 4 },
    })
    await ctx.db.limitPool.create({ data: { networkId, limitId: limit.id, poolId: pool } })
    await ctx.db.accessCode.create({ data: { networkId, eventId: old.id, code: 'GEHEIM' } })
    await ctx.db.eventText.create({
      data: { networkId, eventId: old.id, notice: 'confirmed', text: { de: 'Bis bald.' } },
    })
    const { id } = await copyEvent(ctx, { id: old.id, date: '2031-10-24' })
    const copy = await ctx.db.event.findFirstOrThrow({
      where: { id },
      include: {
        codes: true,
        texts: true,
        partners: true,
        limits: { include: { pools: true } },
        parts: { include: { pools: { include: { shares: true } } } },
      },
    })
    const copied = copy.parts[0]?.pools[0]
    expect(copy.codes).toEqual([])
    expect(copy.texts).toMatchObject([{ notice: 'confirmed', text: { de: 'Bis bald.' } }])
    expect(copy.partners.map((one) => one.partnerId)).toEqual([partner.network.id])
    expect(copied).toMatchObject({ joinUrl: null, taken: 0 })
    expect(copied?.shares).toMatchObject([{ capacity: 3, taken: 0, partnerId: copy.partners[0]?.id }])
    expect(copied?.shares[0]?.until.toISOString()).toBe('2031-10-10T21:59:59.999Z')
    expect(copy.limits).toMatchObject([{ capacity: 8, taken: 0, pools: [{ poolId: copied?.id }] }])
  })
})
