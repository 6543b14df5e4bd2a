import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/memberships/status'
import { type StandingFacts, standingOn } from './standing'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const today = day('2026-06-15')
const active: Fact[] = [{ kind: 'joined', on: day('2020-01-01') }]
const ended: Fact[] = [...active, { kind: 'ended', on: day('2026-06-14') }]
const suspended: Fact[] = [...active, { kind: 'suspended', on: day('2026-01-01') }]

const none: StandingFacts = { memberships: [], mandates: [], affiliations: [], groups: [] }
const own = (facts: Fact[], votes = 1) => ({ kindName: 'Mitglied', votes, facts })
const mandate = (over: Partial<StandingFacts['mandates'][number]> = {}) => ({
  organisation: 'Stadt A',
  kind: 'voting_delegate',
  votes: 1,
  facts: active,
  from: day('2024-01-01'),
  to: null,
  ...over,
})
const affiliation = (over: Partial<StandingFacts['affiliations'][number]> = {}) => ({
  organisation: 'Stadt B',
  organisationId: 'b',
  coordinates: false,
  confirmedAt: day('2024-03-01'),
  memberships: [{ facts: active, gives: ['price', 'access'] }],
  from: day('2024-01-01'),
  to: null,
  ...over,
})
const group = (role: 'lead' | 'colead' | 'member', to: Date | null = null) => ({
  groupId: 'g',
  role,
  from: null,
  to,
})

const cases: [what: string, facts: Partial<StandingFacts>, member: string | null, votes: number][] = [
  ['nobody known', {}, null, 0],
  ['own membership', { memberships: [own(active)] }, 'ownMembership', 1],
  ['own membership without a vote', { memberships: [own(active, 0)] }, 'ownMembership', 0],
  ['own membership ended yesterday', { memberships: [own(ended)] }, null, 0],
  ['own membership suspended', { memberships: [own(suspended)] }, null, 0],
  ['a mandate', { mandates: [mandate()] }, 'mandate', 1],
  ['a mandate that ends today', { mandates: [mandate({ to: today })] }, 'mandate', 1],
  ['a mandate that ended yesterday', { mandates: [mandate({ to: day('2026-06-14') })] }, null, 0],
  ['a mandate from tomorrow', { mandates: [mandate({ from: day('2026-06-16') })] }, null, 0],
  ['a mandate of a suspended institution', { mandates: [mandate({ facts: suspended })] }, null, 0],
  ['two mandates', { mandates: [mandate(), mandate({ organisation: 'Stadt C' })] }, 'mandate', 2],
  ['a confirmed affiliation: a right, never a vote', { affiliations: [affiliation()] }, 'affiliation', 0],
  ['an unconfirmed affiliation', { affiliations: [affiliation({ confirmedAt: null })] }, null, 0],
  ['an affiliation that ended', { affiliations: [affiliation({ to: day('2026-06-14') })] }, null, 0],
  [
    'an affiliation to an organisation that is no member',
    { affiliations: [affiliation({ memberships: [] })] },
    null,
    0,
  ],
  [
    'an affiliation that gives the price only',
    { affiliations: [affiliation({ memberships: [{ facts: active, gives: ['price'] }] })] },
    null,
    0,
  ],
  [
    'an ended and a present affiliation',
    { affiliations: [affiliation({ to: day('2025-01-01') }), affiliation({ organisation: 'Stadt D' })] },
    'affiliation',
    0,
  ],
  [
    'all at once: the strongest is named, votes add up',
    { memberships: [own(active)], mandates: [mandate()], affiliations: [affiliation()] },
    'ownMembership',
    2,
  ],
]

describe('standing', () => {
  it.each(cases)('%s', (_, facts, member, votes) => {
    const standing = standingOn({ ...none, ...facts }, today)
    expect(standing.member?.key ?? null).toBe(member)
    expect(standing.votes).toBe(votes)
  })

  it('says through whom and since when', () => {
    expect(standingOn({ ...none, affiliations: [affiliation()] }, today).member).toEqual({
      key: 'affiliation',
      facts: { organisation: 'Stadt B', date: '01.03.2024' },
    })
  })

  it('makes participants of members and of people in groups', () => {
    expect(standingOn({ ...none, memberships: [own(active)] }, today).participant?.key).toBe('ownMembership')
    expect(standingOn({ ...none, groups: [group('member')] }, today)).toMatchObject({
      member: null,
      participant: { key: 'group' },
      groups: ['g'],
      leads: [],
    })
    expect(
      standingOn({ ...none, groups: [group('member', day('2026-06-14'))] }, today).participant,
    ).toBeNull()
  })

  it('lets leads and co-leads lead, and coordinators coordinate only while confirmed', () => {
    expect(standingOn({ ...none, groups: [group('colead')] }, today).leads).toEqual(['g'])
    const coordinating = affiliation({ coordinates: true })
    expect(standingOn({ ...none, affiliations: [coordinating] }, today).coordinates).toEqual(['b'])
    const unconfirmed = affiliation({ coordinates: true, confirmedAt: null })
    expect(standingOn({ ...none, affiliations: [unconfirmed] }, today).coordinates).toEqual([])
  })
})
