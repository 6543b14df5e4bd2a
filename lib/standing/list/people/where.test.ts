import { describe, expect, it } from 'vitest'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aMembership, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { standingsOf } from '../../queries'
import { readAsked } from '../asked'
import { listCount, listIds, listPage } from '../queries'
import { people } from './list'

/** People with every source of standing, present, past and missing. */
async function village() {
  const { ctx, network, person: clerk } = await aNetwork({ role: 'membership' })
  const ids: Record<string, string> = {}
  const one = async (name: string, wishes: Parameters<typeof aPerson>[1] = {}) => {
    ids[name] = (await aPerson(ctx, { familyName: name, ...wishes })).person.id
    return ids[name]
  }
  const town = await anOrganisation(ctx, { name: 'Stadt Neuental' })
  const unit = await anOrganisation(ctx, { name: 'Jugendamt', parentId: town.id })
  const { membership, kind } = await aMembership(ctx, { organisationId: town.id })
  await ctx.db.mandateRule.create({
    data: {
      networkId: ctx.network.id,
      membershipKindId: kind.id,
      kind: 'voting_delegate',
      count: 2,
      votes: 1,
      gives: ['access', 'price'],
    },
  })
  const mandate = (personId: string, slot: number, confirmedAt: Date | null) =>
    ctx.db.mandate.create({
      data: {
        networkId: ctx.network.id,
        membershipId: membership.id,
        personId,
        kind: 'voting_delegate',
        slot,
        from: new Date('2022-01-01'),
        confirmedAt,
      },
    })
  await aMembership(ctx, { personId: await one('Eigen') })
  await aMembership(
    ctx,
    { personId: await one('Ehemals') },
    {
      facts: [
        { kind: 'joined', on: '2019-01-01' },
        { kind: 'resigned', on: '2023-12-31' },
      ],
    },
  )
  await anAffiliation(ctx, await one('Angehörig'), town.id, { function: 'Referat' })
  await anAffiliation(ctx, await one('Einheit'), unit.id)
  await anAffiliation(ctx, await one('Offen'), town.id, { confirmed: false })
  await anAffiliation(ctx, await one('Fort'), town.id, { to: new Date('2023-06-30') })
  await mandate(await one('Delegiert'), 1, new Date('2022-01-02'))
  await mandate(await one('Ungefragt'), 2, null)
  await one('Niemand', { email: 'poststelle@geheim.example' })
  return { ctx, network, ids, clerk, kind, town }
}

describe('the list of people', () => {
  it('finds by standing whom standingsOf calls so, on any day', async () => {
    const { ctx } = await village()
    const everybody = await listIds(ctx, people, { filter: {}, on: '', sort: 'name' })
    for (const on of ['2018-01-01', '2020-06-01', '2022-06-01', '2023-12-31', '2024-01-01', '']) {
      const standings = await standingsOf(ctx, everybody, on ? new Date(on) : undefined)
      const wanted = (fits: (id: string) => boolean) => everybody.filter(fits).sort()
      const found = async (standing: string) =>
        (await listIds(ctx, people, { filter: { standing }, on, sort: 'name' })).sort()
      expect(await found('member')).toEqual(wanted((id) => Boolean(standings.get(id)?.member)))
      expect(await found('voter')).toEqual(wanted((id) => (standings.get(id)?.votes ?? 0) > 0))
      expect(await found('none')).toEqual(wanted((id) => !standings.get(id)?.participant))
    }
  })

  it('narrows by work, mandate, mail, tag, kind and organisation', async () => {
    const { ctx, ids, kind } = await village()
    await ctx.db.person.updateMany({ where: { id: ids.Niemand ?? '' }, data: { tags: ['Presse'] } })
    await ctx.db.address.updateMany({
      where: { personId: ids.Eigen ?? '' },
      data: { bouncedAt: new Date() },
    })
    const names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]))
    const found = async (filter: Record<string, string>, on = '') =>
      (await listIds(ctx, people, { filter, on, sort: 'name' })).flatMap((id) => names[id] ?? [])
    expect(await found({ work: 'unconfirmed' })).toEqual(['Offen'])
    expect(await found({ work: 'none', q: 'fort' })).toEqual(['Fort'])
    expect(await found({ work: 'none', q: 'fort' }, '2023-06-30')).toEqual([])
    expect(await found({ mandate: 'unconfirmed' })).toEqual(['Ungefragt'])
    expect(await found({ mail: 'bounced' })).toEqual(['Eigen'])
    expect(await found({ tag: 'Presse' })).toEqual(['Niemand'])
    expect(await found({ organisation: 'neuental', level: 'kommune' })).toEqual(['Angehörig', 'Offen'])
    expect(await found({ kind: kind.id })).toEqual(['Angehörig', 'Delegiert', 'Ungefragt'])
    expect(await found({ status: 'ended' })).toEqual(['Ehemals'])
    expect(await found({ q: 'angehoerig NEUENTAL' })).toEqual(['Angehörig'])
    expect(await found({ q: '100%' })).toEqual([])
  })

  it('sorts both ways, turns pages and counts', async () => {
    const { ctx } = await village()
    const up = await listIds(ctx, people, { filter: {}, on: '', sort: 'name' })
    const down = await listIds(ctx, people, { filter: {}, on: '', sort: '-name' })
    expect(up).toHaveLength(10)
    expect(down).toEqual([...up].reverse())
    expect(await listCount(ctx, people, { filter: {}, on: '' })).toBe(10)
    expect(await listIds(ctx, people, { filter: {}, on: '', sort: 'name' }, { take: 3, skip: 9 })).toEqual(
      up.slice(9),
    )
  })

  it('says of each row who, where and why on the day that is asked', async () => {
    const { ctx, ids } = await village()
    const at = async (on: string) => {
      const page = await listPage(ctx, people, { filter: { q: 'ehemals' }, on, sort: 'name', page: 1 })
      return page.rows.find(({ id }) => id === ids.Ehemals)?.cells[1]
    }
    expect(await at('2023-12-31')).toMatchObject({ value: expect.stringContaining('beigetreten') })
    expect(await at('2024-01-01')).toMatchObject({ tone: 'past' })
  })

  it('never finds by an address, nor filters, for somebody who reads names alone', async () => {
    const { ctx, network } = await village()
    const { person } = await aPerson(ctx, { familyName: 'Veranstaltung' })
    await aGrant(ctx, person.id, 'events')
    const events = await contextAs(network, person)
    const ask = (query: Record<string, string>) => readAsked(events, people, query)
    expect(ask({ q: 'a', tag: 'Presse', standing: 'member' }).filter).toEqual({ q: 'a' })
    expect(await listIds(ctx, people, ask({ q: 'geheim' }))).toHaveLength(1)
    expect(await listIds(events, people, ask({ q: 'geheim' }))).toEqual([])
    expect(await listIds(events, people, ask({ q: 'niemand' }))).toHaveLength(1)
    const [row] = (await listPage(events, people, ask({ q: 'niemand' }))).rows
    expect(row).toMatchObject({ href: null, cells: [{ value: 'Niemand, Kim' }] })
  })

  it('sees nobody of another network', async () => {
    const { ids } = await village()
    const { ctx } = await aNetwork({ role: 'membership' })
    const found = await listIds(ctx, people, { filter: {}, on: '', sort: 'name' })
    expect(found.filter((id) => Object.values(ids).includes(id))).toEqual([])
  })
})
