import { describe, expect, it } from 'vitest'
import { aNetwork, aNetworkRow, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'

describe('the actor of a login', () => {
  it('holds the roles of today in this network, and none in another', async () => {
    const { ctx, person } = await aNetwork({ role: 'editor' })
    expect(ctx.actor).toMatchObject({ kind: 'person', personId: person.id, roles: ['editor'] })
    const elsewhere = await contextAs(await aNetworkRow({}), person)
    expect(elsewhere.actor).toMatchObject({ kind: 'person', personId: null, roles: [] })
  })

  it('holds no role that ended or has yet to begin', async () => {
    const { ctx, network } = await aNetwork()
    const { person } = await aPerson(ctx)
    await aGrant(ctx, person.id, 'admin', { to: new Date('2021-01-01') })
    await aGrant(ctx, person.id, 'board', { from: new Date('2999-01-01') })
    expect((await contextAs(network, person)).actor.roles).toEqual([])
  })

  it('knows for which events a steward stands at the door', async () => {
    const { ctx, network } = await aNetwork()
    const { person } = await aPerson(ctx)
    const eventId = '019a0000-0000-7000-8000-00000000000a'
    await aGrant(ctx, person.id, 'steward', { eventId })
    expect((await contextAs(network, person)).actor.stewardOf).toEqual([eventId])
    await aGrant(ctx, person.id, 'steward')
    expect((await contextAs(network, person)).actor.stewardOf).toBe('all')
  })
})
