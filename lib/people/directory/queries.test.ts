import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork } from '@/prisma/factories/network'
import { anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import type { Visibility } from '../visibility'
import type { Reader } from './policy'
import { directoryList, directoryPerson } from './queries'
import { directoryFilter } from './schema'

const member: Reader = { viewer: 'member', groups: [], personId: null }
const partner: Reader = { ...member, viewer: 'partner' }
const visitor: Reader = { ...member, viewer: 'visitor' }

const told = {
  topics: ['Registermodernisierung'],
  offers: 'Vortrag über Terminbüros',
  seeks: 'Eine Gemeinde mit Drohne',
  phone: '+49 30 5550199',
}
const all = {
  name: 'members',
  work: 'members',
  topics: 'members',
  offers: 'members',
  seeks: 'members',
} as const

async function someone(ctx: Ctx, visibility: Partial<Visibility>, names = {}) {
  const { person } = await aPerson(ctx, { givenName: 'Jörg', familyName: 'Müller', login: false, ...names })
  await ctx.db.person.update({ where: { id: person.id }, data: { ...told, visibility } })
  return person
}
const find = async (ctx: Ctx, reader: Reader, asked: Record<string, unknown>) =>
  (await directoryList(ctx, reader, directoryFilter.parse(asked))).people.map(({ id }) => id)

describe('searching', () => {
  test('finds by name in both spellings, organisation, function, topic, offer and search; each word must be met', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, all)
    const { id } = await anOrganisation(ctx, { name: 'Amt Nebelheim' })
    await anAffiliation(ctx, person.id, id, { function: 'Deichgraf' })
    for (const q of [
      'müller',
      'Mueller',
      'jör',
      'nebelheim',
      'deich',
      'register',
      'Terminbüros',
      'terminbueros',
      'drohne',
      'jörg drohne',
    ])
      expect(await find(ctx, member, { q }), q).toEqual([person.id])
    for (const q of ['5550199', 'jörg kamera', '%', 'probe.example'])
      expect(await find(ctx, member, { q }), q).toEqual([])
  })

  test('never finds by what is closed to the reader', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, { name: 'public', topics: 'group', offers: 'nobody', seeks: 'members' })
    const { id } = await anOrganisation(ctx, { name: 'Amt Nebelheim' })
    await anAffiliation(ctx, person.id, id)
    for (const q of ['nebelheim', 'register', 'terminbüros'])
      expect(await find(ctx, member, { q }), q).toEqual([])
    for (const asked of [{ level: 'kommune' }, { sector: 'administration' }, { topic: told.topics[0] ?? '' }])
      expect(await find(ctx, member, asked)).toEqual([])
    expect(await find(ctx, member, { q: 'drohne' })).toEqual([person.id])
    expect(await find(ctx, partner, { q: 'drohne' })).toEqual([])
    expect(await find(ctx, partner, { q: 'müller' })).toEqual([person.id])
  })

  test('narrows by sector, level, state, group and topic', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, { ...all, groups: 'members' })
    const { id } = await anOrganisation(ctx)
    await ctx.db.organisation.update({ where: { id }, data: { state: 'NI' } })
    await anAffiliation(ctx, person.id, id)
    const group = await aGroup(ctx)
    await inGroup(ctx, group.id, person.id)
    await someone(ctx, all)
    for (const asked of [
      { sector: 'administration' },
      { level: 'kommune' },
      { state: 'NI' },
      { group: group.slug },
    ])
      expect(await find(ctx, member, asked), JSON.stringify(asked)).toEqual([person.id])
    for (const asked of [{ sector: 'business' }, { level: 'bund' }, { state: 'BY' }, { group: 'keine' }])
      expect(await find(ctx, member, asked), JSON.stringify(asked)).toEqual([])
    expect(await find(ctx, member, { topic: 'Registermodernisierung' })).toHaveLength(2)
  })

  test('an affiliation that nobody confirmed is no place of work', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, all)
    const { id } = await anOrganisation(ctx, { name: 'Bundeskanzleramt' })
    await anAffiliation(ctx, person.id, id, { confirmed: false })
    expect(await find(ctx, member, { q: 'kanzleramt' })).toEqual([])
    expect(await directoryPerson(ctx, member, person.id)).toMatchObject({ work: [] })
  })
})

describe('what is shown', () => {
  test('only what is open to the reader leaves the query', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, { name: 'public', seeks: 'partners', topics: 'members' })
    const texts = async (reader: Reader) => JSON.stringify(await directoryPerson(ctx, reader, person.id))
    for (const [reader, seeks, topics] of [
      [visitor, false, false],
      [partner, true, false],
      [member, true, true],
    ] as const) {
      const text = await texts(reader)
      expect(text).toContain('Müller')
      expect(text.includes('Drohne')).toBe(seeks)
      expect(text.includes('Registermodernisierung')).toBe(topics)
      for (const hidden of ['Terminbüros', '5550199', 'probe.example']) expect(text).not.toContain(hidden)
    }
  })

  test('nobody is there whose name is closed, nor in another network', async () => {
    const { visitor: ctx } = await aNetwork()
    const { visitor: elsewhere } = await aNetwork()
    const hidden = await someone(ctx, { topics: 'public', offers: 'public' })
    const foreign = await someone(elsewhere, { ...all, name: 'public' })
    for (const { id } of [hidden, foreign]) expect(await directoryPerson(ctx, member, id)).toBeNull()
    expect(await find(ctx, member, { q: 'register' })).toEqual([])
    expect(await directoryPerson(ctx, member, 'x')).toBeNull()
  })

  test('visitors get no list, not even of what is public', async () => {
    const { visitor: ctx } = await aNetwork()
    const person = await someone(ctx, { name: 'public' })
    await expect(find(ctx, visitor, {})).rejects.toMatchObject({ code: 'Forbidden' })
    expect(await directoryPerson(ctx, visitor, person.id)).toMatchObject({ familyName: 'Müller' })
  })
})

test('a page costs as many statements for thirty people as for one', async () => {
  const { visitor: ctx } = await aNetwork()
  const statements = async () => {
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    await find(ctx, member, { q: 'müller' })
    const { length } = asked.mock.calls
    asked.mockRestore()
    return length
  }
  const { id } = await anOrganisation(ctx)
  const group = await aGroup(ctx)
  const one = async () => {
    const person = await someone(ctx, { ...all, groups: 'members' })
    await anAffiliation(ctx, person.id, id)
    await inGroup(ctx, group.id, person.id)
  }
  await one()
  const few = await statements()
  expect(few).toBeGreaterThan(1)
  for (let n = 1; n < 30; n++) await one()
  expect(await statements()).toBe(few)
})
