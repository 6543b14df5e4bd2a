import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import type { Audience } from '@/prisma/generated/enums'
import { partnerOf, withPartner } from './claims'
import { jointElsewhere } from './partners/queries'
import { mayAttend, mayRegister } from './policy'
import { priceFor } from './prices'
import { comingEvents, eventBySlug } from './queries'

/** A host, a partner network with a member of its own, and a joint event. */
async function together(
  more: { audience?: Audience; listed?: boolean; endedAt?: Date; member?: boolean } = {},
) {
  const { audience = 'members', listed = true, endedAt = null, member = true } = more
  const [host, away] = [await aNetwork(), await aNetwork()]
  const at = new Date('2024-01-01')
  await db.partnership.create({
    data: {
      networkId: away.network.id,
      partnerId: host.network.id,
      agreedAt: at,
      partnerAgreedAt: at,
      endedAt,
    },
  })
  const { person } = await aPerson(away.visitor)
  if (member) await aMembership(away.visitor, { personId: person.id })
  const event = await anEvent(host.ctx, {
    audience,
    listed,
    parts: [
      { key: 'conference', pools: [{ capacity: 5 }] },
      { key: 'assembly', audience: 'members', pools: [{ capacity: 5 }] },
    ],
  })
  const partner = await host.ctx.db.eventPartner.create({
    data: { networkId: host.network.id, eventId: event.id, partnerId: away.network.id },
  })
  return { host, away, event, partner, reader: await contextAs(host.network, person) }
}

describe('a member of a partner network', () => {
  it('may come as our own members do, and the reason names that network', async () => {
    const { reader, event, partner, away } = await together()
    const seen = await eventBySlug(reader, event.slug)
    if (!seen) throw new Error('not seen')
    expect(seen.claims?.partner).toMatchObject({ partnerId: partner.id, networkId: away.network.id })
    expect(mayRegister(reader.actor, seen, new Date())).toEqual({
      ok: true,
      reason: { key: 'partner', facts: { network: away.network.name } },
    })
    const may = seen.parts.filter((part) => mayAttend(reader.actor, seen, part, new Date()))
    expect(may.map((part) => part.key)).toEqual(['conference'])
  })

  it('is asked about over there, once a day in their log', async () => {
    const { reader, event, away } = await together()
    await eventBySlug(reader, event.slug)
    await comingEvents(reader)
    const rows = await db.audit.findMany({ where: { networkId: away.network.id } })
    expect(rows.map((row) => [row.action, row.recordName])).toEqual([
      ['memberships.inherit', reader.network.name],
    ])
  })

  it('sees an unlisted joint event by its address', async () => {
    const { reader, event, host } = await together({ listed: false })
    expect(await eventBySlug(reader, event.slug)).not.toBeNull()
    expect(await eventBySlug(host.visitor, event.slug)).toBeNull()
  })

  it.each([
    ['after the partnership ended', { endedAt: new Date('2024-06-01') }],
    ['without a membership there', { member: false }],
    ['where only invited guests may come', { audience: 'guests' as const }],
  ])('may not come %s', async (_when, wish) => {
    const { reader, event } = await together(wish)
    const seen = await eventBySlug(reader, event.slug)
    expect(seen && mayRegister(reader.actor, seen, new Date()).ok).toBe(false)
  })

  it('is nobody in particular at an event that is not joint', async () => {
    const { reader, host } = await together()
    const other = await anEvent(host.ctx, { audience: 'members', pools: [{ capacity: 5 }] })
    const seen = await withPartner(reader, { ...other, partners: [] })
    expect(seen.claims.partner).toBeNull()
    expect(await partnerOf(host.visitor, { partners: [] })).toBeNull()
  })

  it('pays the partners’ price, and the members’ where there is none', async () => {
    const { reader, event } = await together()
    const seen = await eventBySlug(reader, event.slug)
    if (!seen) throw new Error('not seen')
    const price = (rule: string, cents: number) => ({ id: rule, key: rule, name: { de: rule }, cents, rule })
    const classes = [price('everyone', 8000), price('member', 6000)]
    expect(priceFor(reader.actor, seen, classes)).toMatchObject({ cents: 6000, reason: { key: 'partner' } })
    expect(priceFor(reader.actor, seen, [...classes, price('partner', 7000)])?.cents).toBe(7000)
  })
})

describe('the partner’s own list', () => {
  it('names joint events of the host, only what is published there', async () => {
    const { away, event, host } = await together()
    await anEvent(host.ctx, {})
    const rows = await jointElsewhere(away.visitor)
    expect(rows.map((row) => [row.id, row.host.slug])).toEqual([[event.id, host.network.slug]])
    expect(await jointElsewhere((await together({ listed: false })).away.visitor)).toEqual([])
    expect(await jointElsewhere((await together({ endedAt: new Date() })).away.visitor)).toEqual([])
    const draft = await together()
    await db.event.update({ where: { id: draft.event.id }, data: { state: 'draft' } })
    expect(await jointElsewhere(draft.away.visitor)).toEqual([])
  })
})
