import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { copyEvent, createEvent } from './commands'

const audited = async (networkId: string) =>
  (await db.audit.findMany({ where: { networkId } })).map((row) => row.action)

describe('creating an event', () => {
  it('fills in parts and pools from the template, in the zone of the network', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { id } = await createEvent(ctx, { template: 'autumn', title: { de: 'Herbst' }, date: '2030-11-24' })
    const event = await ctx.db.event.findFirstOrThrow({
      where: { id },
      include: { parts: { include: { pools: true } } },
    })
    expect(event).toMatchObject({
      state: 'draft',
      slug: 'herbst',
      startsAt: new Date('2030-11-24T09:00:00Z'),
    })
    expect(event.parts.map((part) => [part.key, part.audience, part.pools.length]).sort()).toEqual([
      ['assembly', 'members', 1],
      ['conference', null, 1],
    ])
    expect(await audited(ctx.network.id)).toEqual(['events.create'])
  })

  it('gives the second one of that name its year', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const wish = { template: 'meetup' as const, title: { de: 'Meetup' }, date: '2030-11-24' }
    const slugs = [await createEvent(ctx, wish), await createEvent(ctx, wish), await createEvent(ctx, wish)]
    expect(slugs.map((event) => event.slug)).toEqual(['meetup', 'meetup-2030', 'meetup-2030-2'])
  })

  it('is refused to those who may only read', async () => {
    const { ctx } = await aNetwork({ role: 'board' })
    const wish = { template: 'meetup' as const, title: { de: 'Meetup' }, date: '2030-11-24' }
    await expect(createEvent(ctx, wish)).rejects.toMatchObject({ code: 'Forbidden' })
  })
})

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
})
