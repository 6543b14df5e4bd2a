import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { createCode } from '../places/codes/commands'
import { codeInput } from '../places/codes/schema'
import { discardDraft } from './commands'

async function aDraft() {
  const { ctx, person } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, {
    state: 'draft',
    pools: [{ capacity: 5 }],
    prices: [{ rule: 'everyone', cents: 100 }],
  })
  return { ctx, person, event }
}

describe('a draft', () => {
  it('is thrown away with everything that hangs on it', async () => {
    const { ctx, event } = await aDraft()
    const [networkId, eventId] = [ctx.network.id, event.id]
    const price = event.parts[0]?.priceClasses[0]?.id
    await createCode(
      ctx,
      codeInput.parse({ id: eventId, code: '', uses: '1', until: '', admits: 'on', price }),
    )
    const limit = await ctx.db.limit.create({
      data: { networkId, eventId, name: { de: 'Haus' }, capacity: 9 },
    })
    const poolId = event.parts[0]?.pools[0]?.id ?? ''
    await ctx.db.limitPool.create({ data: { networkId, limitId: limit.id, poolId } })
    const room = { networkId, eventId, key: crypto.randomUUID() }
    await ctx.db.room.create({ data: { ...room, name: { de: 'Saal' } } })
    await ctx.db.recording.create({
      data: { networkId, eventId, title: { de: 'Folien' }, link: 'https://x.example' },
    })
    await ctx.db.eventText.create({ data: { networkId, eventId, notice: 'thanks', text: { de: 'Danke.' } } })
    await discardDraft(ctx, { id: eventId })
    expect(await ctx.db.event.count({ where: { id: eventId } })).toBe(0)
    expect(await ctx.db.part.count()).toBe(0)
    const log = await db.audit.findFirst({ where: { networkId, action: 'events.discard' } })
    expect(log?.recordName).toBe('Konferenz')
  })

  it('stays once somebody is registered, even if they gave their place back', async () => {
    const { ctx, person, event } = await aDraft()
    await ctx.db.registration.create({
      data: {
        networkId: ctx.network.id,
        eventId: event.id,
        personId: person.id,
        tokenHash: event.id,
        givenBackAt: new Date(),
      },
    })
    await expect(discardDraft(ctx, { id: event.id })).rejects.toMatchObject({ reason: 'notDiscarded' })
    expect(await ctx.db.pool.count()).toBe(1)
  })

  it('stays when it was announced, when it is another network’s, and for readers', async () => {
    const [{ ctx, event }, elsewhere] = [await aDraft(), await aDraft()]
    await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'announced' } })
    await expect(discardDraft(ctx, { id: event.id })).rejects.toMatchObject({ reason: 'notDiscarded' })
    await expect(discardDraft(ctx, { id: elsewhere.event.id })).rejects.toMatchObject({ code: 'NotFound' })
    const board = await aNetwork({ role: 'board' })
    await expect(discardDraft(board.ctx, { id: event.id })).rejects.toMatchObject({ code: 'Forbidden' })
  })
})
