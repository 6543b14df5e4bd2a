import { beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import { audiences, visibleFields } from '../visibility'
import { canSee, inGroupsOn, type Reader, readerOf, visible } from './policy'

const day = dateColumn('Europe/Berlin', now())

async function aCrowd(ctx: Ctx) {
  const [shared, other, ended] = [
    await aGroup(ctx),
    await aGroup(ctx),
    await aGroup(ctx, { to: '2021-01-01' }),
  ]
  for (const name of audiences)
    for (const rest of audiences)
      for (const group of [null, shared, other, ended]) {
        const { person } = await aPerson(ctx, { login: false })
        const visibility = { name, work: rest, offers: rest }
        await ctx.db.person.update({ where: { id: person.id }, data: { visibility } })
        if (group) await inGroup(ctx, group.id, person.id)
      }
  const asking = await aPerson(ctx, { login: false })
  await ctx.db.person.update({ where: { id: asking.person.id }, data: { visibility: { name: 'group' } } })
  await ctx.db.groupPerson.create({
    data: { networkId: ctx.network.id, groupId: shared.id, personId: asking.person.id, requestedAt: now() },
  })
  return { shared, ended }
}

describe('the rule and its where fragment agree', () => {
  const readers: Record<string, Reader> = {}
  let ctx: Ctx

  beforeAll(async () => {
    const { network, visitor } = await aNetwork()
    ctx = visitor
    const { shared, ended } = await aCrowd(ctx)
    const [member, mate, memberAndMate] = [await aPerson(ctx), await aPerson(ctx), await aPerson(ctx)]
    await aMembership(ctx, { personId: member.person.id })
    await aMembership(ctx, { personId: memberAndMate.person.id })
    for (const one of [mate, memberAndMate])
      for (const group of [shared, ended]) await inGroup(ctx, group.id, one.person.id)
    const visibility = { name: 'group', work: 'group' }
    await ctx.db.person.update({ where: { id: memberAndMate.person.id }, data: { visibility } })
    const as = async (person: { loginId: string | null }) => (await contextAs(network, person)).actor
    readers.visitor = readerOf(ctx.actor, false)
    readers.partner = readerOf(ctx.actor, true)
    readers.member = readerOf(await as(member.person), false)
    readers.mate = readerOf(await as(mate.person), false)
    readers.both = readerOf(await as(memberAndMate.person), true)
  })

  test.each(['visitor', 'partner', 'member', 'mate', 'both'])(
    'for a %s, over every combination',
    async (name) => {
      const reader = readers[name]
      if (!reader) throw new Error(name)
      const everybody = await ctx.db.person.findMany({
        select: { id: true, visibility: true, groups: { where: inGroupsOn(day), select: { groupId: true } } },
      })
      for (const field of ['name', 'work', 'offers', 'phone'] as const) {
        const asked = await ctx.db.person.findMany({
          where: visible(reader, field, day),
          select: { id: true },
        })
        const said = everybody.filter((person) => canSee(reader, person, field))
        expect(asked.map(({ id }) => id).sort(), field).toEqual(said.map(({ id }) => id).sort())
      }
    },
  )

  test('they differ between readers as they should', async () => {
    const seen = async (name: string) => {
      const reader = readers[name]
      return reader ? ctx.db.person.count({ where: visible(reader, 'work', day) }) : 0
    }
    const [visitor, partner, member, mate, both] = await Promise.all(
      ['visitor', 'partner', 'member', 'mate', 'both'].map(seen),
    )
    expect([visitor, partner, member]).toEqual([4, 16, 36])
    // Of the 25 in the shared group a mate sees 16 (one is public anyway), and the other mate; a member sees 9 of them already.
    expect(mate).toBe(4 + 16 - 1 + 1)
    expect(both).toBe(36 + 16 - 9)
  })

  test('every field that can be opened is closed to everybody at first', async () => {
    const closed = { id: 'x', visibility: {}, groups: [] }
    for (const reader of Object.values(readers))
      for (const field of visibleFields) expect(canSee(reader, closed, field)).toBe(false)
  })
})
