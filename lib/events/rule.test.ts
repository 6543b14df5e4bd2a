import { describe, expect, it } from 'vitest'
import { type Actor, noStanding, type Standing, visitor } from '@/lib/access/context'
import { addresses, lacks, reasonFor } from './audience'
import { readRule } from './rule'

const member = { key: 'ownMembership', facts: { kind: 'Mitglied' } }
const city = { id: 'o1', name: 'Stadt Musterhausen', sector: 'administration', level: 'kommune' as const }
const firm = { id: 'o2', name: 'Beispiel GmbH', sector: 'business', level: null }
const somebody = (more: Partial<Standing> = {}): Actor => ({
  ...visitor,
  kind: 'person',
  loginId: 'login',
  personId: 'person',
  standing: { ...noStanding, member, participant: member, ...more },
})
const to = (audienceRule: unknown) => ({ audience: 'members' as const, audienceRule })

describe('what narrows an audience', () => {
  it('is nothing when nothing is said', () => {
    expect(addresses(somebody(), to({}))).toBe(true)
    expect(reasonFor(somebody(), to({}))).toBe(member)
  })

  it.each([
    null,
    [],
    'x',
    { towns: ['x'] },
    { sectors: [] },
    { sectors: 'business' },
    { sectors: [1] },
    { groups: ['g'], until: ['x'] },
  ])('lets nobody in when it is not understood: %j', (rule) => {
    const all = somebody({ groups: ['g'], organisations: [city, firm] })
    expect(readRule(rule)).toBeNull()
    expect(addresses(all, to(rule))).toBe(false)
  })

  it('wants one of each given key', () => {
    const rule = to({ sectors: ['administration', 'science'], groups: ['g', 'h'], kinds: ['k'] })
    const kinds = [{ id: 'k', name: { de: 'Persönlich' } }]
    expect(addresses(somebody({ organisations: [city], groups: ['h'], kinds }), rule)).toBe(true)
    expect(lacks(somebody({ organisations: [city], groups: ['x'], kinds }), rule)).toEqual(['groups'])
    expect(lacks(somebody({ organisations: [firm], groups: ['h'] }), rule)).toEqual(['sectors', 'kinds'])
  })

  it('wants sector and level of the same organisation', () => {
    const rule = to({ sectors: ['business'], levels: ['kommune'] })
    expect(addresses(somebody({ organisations: [city, firm] }), rule)).toBe(false)
    expect(addresses(somebody({ organisations: [{ ...firm, level: 'kommune' }] }), rule)).toBe(true)
  })

  it('names the authority, the organisation or the group through which one may come', () => {
    const through = (standing: Partial<Standing>, rule: object) => reasonFor(somebody(standing), to(rule))
    expect(through({ organisations: [city] }, { levels: ['kommune'] })).toEqual({
      key: 'throughAuthority',
      facts: { organisation: 'Stadt Musterhausen' },
    })
    expect(through({ organisations: [firm] }, { sectors: ['business'] })?.key).toBe('throughOrganisation')
    const cloud = { groups: ['g'], groupNames: { g: { de: 'Cloud' } } }
    expect(through(cloud, { groups: ['g'] })).toEqual({ key: 'group', facts: { group: { de: 'Cloud' } } })
  })
})
