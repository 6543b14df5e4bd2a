import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { aNetwork } from '@/prisma/factories/network'
import { createEvent } from './commands'

const audited = async (networkId: string) =>
  (await db.audit.findMany({ where: { networkId } })).map((row) => row.action)

describe('creating an event', () => {
  it('fills in parts and pools from the template, in the zone of the network', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const { id } = await createEvent(ctx, {
      template: 'autumn',
      title: { de: 'Herbst' },
      date: '2030-11-24',
      series: null,
    })
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
    const wish = { template: 'meetup' as const, title: { de: 'Meetup' }, date: '2030-11-24', series: null }
    const slugs = [await createEvent(ctx, wish), await createEvent(ctx, wish), await createEvent(ctx, wish)]
    expect(slugs.map((event) => event.slug)).toEqual(['meetup', 'meetup-2030', 'meetup-2030-2'])
  })

  it('is refused to those who may only read', async () => {
    const { ctx } = await aNetwork({ role: 'board' })
    const wish = { template: 'meetup' as const, title: { de: 'Meetup' }, date: '2030-11-24', series: null }
    await expect(createEvent(ctx, wish)).rejects.toMatchObject({ code: 'Forbidden' })
  })
})
