import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/memberships/status'
import { noFacts, type StandingFacts } from './facts'
import { standingOn } from './standing'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const [today, yesterday, tomorrow] = [day('2026-06-15'), day('2026-06-14'), day('2026-06-16')]
const since = day('2020-01-01')
const active: Fact[] = [{ kind: 'joined', on: since }]
const with_ = (kind: Fact['kind'], on: Date): Fact[] => [...active, { kind, on }]
const ended = with_('ended', yesterday)
const endsToday = with_('ended', today)
const suspended = with_('suspended', day('2026-01-01'))
const resumed = [...suspended, { kind: 'resumed' as const, on: today }]
const resignedToYesterday = with_('resigned', yesterday)
const resignedToToday = with_('resigned', today)
const applied: Fact[] = [{ kind: 'applied', on: day('2026-06-01') }]
const admitted: Fact[] = [{ kind: 'admitted', on: day('2026-06-01') }]
const both = ['price', 'access']

type One<K extends keyof StandingFacts> = StandingFacts[K][number]
const own = (facts: Fact[] = active, more: Partial<One<'memberships'>> = {}) => ({
  kindId: 'p',
  kind: { de: 'Persönlich', en: 'Personal' },
  votes: 1,
  facts,
  ...more,
})
const mandate = (more: Partial<One<'mandates'>> = {}): One<'mandates'> => ({
  kindId: 'i',
  kind: { de: 'Institutionell' },
  organisation: 'Stadt A',
  mandate: 'voting_delegate',
  confirmedAt: day('2024-01-02'),
  votes: 1,
  gives: both,
  facts: active,
  from: day('2024-01-01'),
  to: null,
  ...more,
})
const held = (facts: Fact[] = active, gives: string[] = both) => ({
  kindId: 'i',
  kind: { de: 'Institutionell' },
  facts,
  gives,
})
const work = (more: Partial<One<'affiliations'>> = {}): One<'affiliations'> => ({
  organisation: 'Stadt B',
  organisationId: 'b',
  sector: 'administration',
  level: 'kommune',
  coordinates: false,
  confirmedAt: day('2024-03-01'),
  memberships: [held()],
  from: day('2024-01-01'),
  to: null,
  ...more,
})
const inherited = { kindId: 'f', kind: { de: 'Frei' }, network: 'NEGZ' }
const group = (
  role: 'lead' | 'colead' | 'member' = 'member',
  to: Date | null = null,
  from: Date | null = null,
) => ({
  groupId: 'g',
  group: { de: 'Cloud' },
  role,
  from,
  to,
})
const story = (facts: Partial<StandingFacts>) => standingOn({ ...noFacts, ...facts }, today)

/** What is known; why a member, why the member price, votes, why a vote or none, and the one sentence. */
type Expected = [member: string | null, price: string | null, votes: number, vote: string, why: string]
const nothing = (why: string): Expected => [null, null, 0, 'noVote', why]
const ownRight: Expected = ['ownMembership', 'ownMembership', 1, 'voteOwn', 'ownMembership']
const mandateRight: Expected = ['mandate', 'mandate', 1, 'voteMandate', 'mandate']
const workRight: Expected = ['affiliation', 'affiliation', 0, 'noVoteAffiliation', 'affiliation']

const cases: [what: string, facts: Partial<StandingFacts>, Expected][] = [
  ['nobody known', {}, nothing('nothing')],
  ['own membership', { memberships: [own()] }, ownRight],
  ['own membership from today', { memberships: [own([{ kind: 'joined', on: today }])] }, ownRight],
  [
    'own membership from tomorrow',
    { memberships: [own([{ kind: 'joined', on: tomorrow }])] },
    nothing('ownNone'),
  ],
  [
    'own membership without a vote',
    { memberships: [own(active, { votes: 0 })] },
    ['ownMembership', 'ownMembership', 0, 'noVoteKind', 'ownMembership'],
  ],
  ['own membership ended yesterday', { memberships: [own(ended)] }, nothing('ownEnded')],
  ['own membership ended today', { memberships: [own(endsToday)] }, nothing('ownEnded')],
  ['own membership resigned to today', { memberships: [own(resignedToToday)] }, ownRight],
  ['own membership resigned to yesterday', { memberships: [own(resignedToYesterday)] }, nothing('ownEnded')],
  ['own membership suspended', { memberships: [own(suspended)] }, nothing('ownSuspended')],
  ['own membership resumed today', { memberships: [own(resumed)] }, ownRight],
  ['own membership applied for', { memberships: [own(applied)] }, nothing('ownApplied')],
  ['own membership admitted, not joined', { memberships: [own(admitted)] }, nothing('ownAdmitted')],
  ['two own memberships: one vote', { memberships: [own(), own(active, { kindId: 'e' })] }, ownRight],
  [
    'an own membership beside one that ended',
    { memberships: [own(ended), own(active, { kindId: 'e' })] },
    ownRight,
  ],
  ['a mandate', { mandates: [mandate()] }, mandateRight],
  ['a mandate from today', { mandates: [mandate({ from: today })] }, mandateRight],
  ['a mandate from tomorrow', { mandates: [mandate({ from: tomorrow })] }, nothing('mandateToCome')],
  ['a mandate that ends today', { mandates: [mandate({ to: today })] }, mandateRight],
  ['a mandate that ended yesterday', { mandates: [mandate({ to: yesterday })] }, nothing('mandateEnded')],
  [
    'a mandate not yet confirmed',
    { mandates: [mandate({ confirmedAt: null })] },
    nothing('mandateUnconfirmed'),
  ],
  [
    'a deputy: no vote',
    { mandates: [mandate({ mandate: 'deputy', votes: 0 })] },
    ['mandate', 'mandate', 0, 'noVoteMandate', 'mandate'],
  ],
  [
    'a mandate that gives the vote only',
    { mandates: [mandate({ gives: [] })] },
    [null, null, 1, 'voteMandate', 'mandateVote'],
  ],
  [
    'a mandate that gives the price only',
    { mandates: [mandate({ gives: ['price'], votes: 0 })] },
    [null, 'mandatePrice', 0, 'noVoteMandate', 'mandatePrice'],
  ],
  [
    'a mandate that gives nothing',
    { mandates: [mandate({ gives: [], votes: 0 })] },
    nothing('mandateNothing'),
  ],
  [
    'a mandate of a suspended institution',
    { mandates: [mandate({ facts: suspended })] },
    nothing('mandateSuspended'),
  ],
  [
    'a mandate of an institution that left',
    { mandates: [mandate({ facts: ended })] },
    nothing('mandateLost'),
  ],
  [
    'a mandate of an institution that applied',
    { mandates: [mandate({ facts: applied })] },
    nothing('mandateApplied'),
  ],
  [
    'a mandate of an institution that was admitted',
    { mandates: [mandate({ facts: admitted })] },
    nothing('mandateAdmitted'),
  ],
  [
    'a mandate of an institution that resumed today',
    { mandates: [mandate({ facts: resumed })] },
    mandateRight,
  ],
  [
    'two mandates: two votes',
    { mandates: [mandate(), mandate({ organisation: 'Stadt C' })] },
    ['mandate', 'mandate', 2, 'voteMandateAndMore', 'mandate'],
  ],
  [
    'a mandate that ended and its successor',
    { mandates: [mandate({ to: yesterday }), mandate({ from: today })] },
    mandateRight,
  ],
  ['a confirmed affiliation: a right, never a vote', { affiliations: [work()] }, workRight],
  ['an affiliation that ends today', { affiliations: [work({ to: today })] }, workRight],
  [
    'an affiliation that ended yesterday',
    { affiliations: [work({ to: yesterday })] },
    nothing('affiliationEnded'),
  ],
  [
    'an affiliation from tomorrow',
    { affiliations: [work({ from: tomorrow })] },
    nothing('affiliationToCome'),
  ],
  [
    'an affiliation not confirmed',
    { affiliations: [work({ confirmedAt: null })] },
    nothing('affiliationUnconfirmed'),
  ],
  ['an affiliation to no member', { affiliations: [work({ memberships: [] })] }, nothing('affiliationNone')],
  [
    'an affiliation to a suspended member',
    { affiliations: [work({ memberships: [held(suspended)] })] },
    nothing('affiliationSuspended'),
  ],
  [
    'an affiliation to a member that left',
    { affiliations: [work({ memberships: [held(ended)] })] },
    nothing('affiliationLost'),
  ],
  [
    'an affiliation to an applicant',
    { affiliations: [work({ memberships: [held(applied)] })] },
    nothing('affiliationApplied'),
  ],
  [
    'an affiliation to a member from tomorrow',
    { affiliations: [work({ memberships: [held([{ kind: 'joined', on: tomorrow }])] })] },
    nothing('affiliationNotBegun'),
  ],
  [
    'an affiliation that gives the price only',
    { affiliations: [work({ memberships: [held(active, ['price'])] })] },
    [null, 'affiliationPrice', 0, 'noVoteAffiliation', 'affiliationPrice'],
  ],
  [
    'an affiliation that gives access only',
    { affiliations: [work({ memberships: [held(active, ['access'])] })] },
    ['affiliation', null, 0, 'noVoteAffiliation', 'affiliation'],
  ],
  [
    'an affiliation that gives nothing',
    { affiliations: [work({ memberships: [held(active, [])] })] },
    nothing('affiliationNothing'),
  ],
  [
    'price here, access there',
    {
      affiliations: [
        work({ memberships: [held(active, ['price'])] }),
        work({ organisation: 'Stadt C', memberships: [held(active, ['access'])] }),
      ],
    },
    ['affiliation', 'affiliationPrice', 0, 'noVoteAffiliation', 'affiliation'],
  ],
  [
    'an employer with two memberships, one ended',
    { affiliations: [work({ memberships: [held(ended), held()] })] },
    workRight,
  ],
  [
    'a former and a present affiliation',
    { affiliations: [work({ to: day('2025-01-01') }), work({ organisation: 'Stadt D' })] },
    workRight,
  ],
  [
    'inherited from the parent',
    { inherited: [inherited] },
    ['inherited', 'inherited', 0, 'noVoteInherited', 'inherited'],
  ],
  ['inherited and own: the own counts', { inherited: [inherited], memberships: [own()] }, ownRight],
  [
    'inherited, own ended yesterday',
    { inherited: [inherited], memberships: [own(ended)] },
    ['inherited', 'inherited', 0, 'noVoteInherited', 'inherited'],
  ],
  [
    'own and mandate: two votes',
    { memberships: [own()], mandates: [mandate()] },
    ['ownMembership', 'ownMembership', 2, 'voteOwnAndMore', 'ownMembership'],
  ],
  ['own suspended, mandate active', { memberships: [own(suspended)], mandates: [mandate()] }, mandateRight],
  [
    'own without vote, mandate with',
    { memberships: [own(active, { votes: 0 })], mandates: [mandate()] },
    ['ownMembership', 'ownMembership', 1, 'voteMandate', 'ownMembership'],
  ],
  [
    'mandate and affiliation of one institution',
    { mandates: [mandate()], affiliations: [work()] },
    mandateRight,
  ],
  [
    'mandate ended yesterday, affiliation goes on',
    { mandates: [mandate({ to: yesterday })], affiliations: [work()] },
    workRight,
  ],
  [
    'a mandate for the price, an affiliation for access',
    { mandates: [mandate({ gives: ['price'] })], affiliations: [work()] },
    ['affiliation', 'mandatePrice', 1, 'voteMandate', 'affiliation'],
  ],
  [
    'all at once: the strongest is named, votes add up',
    { memberships: [own()], mandates: [mandate()], affiliations: [work()], inherited: [inherited] },
    ['ownMembership', 'ownMembership', 2, 'voteOwnAndMore', 'ownMembership'],
  ],
  [
    'everything lost: what can be mended first',
    { memberships: [own(ended)], affiliations: [work({ confirmedAt: null })] },
    nothing('affiliationUnconfirmed'),
  ],
  [
    'everything lost: the latest loss',
    { memberships: [own(with_('ended', day('2022-01-01')))], mandates: [mandate({ to: yesterday })] },
    nothing('mandateEnded'),
  ],
  ['a group only', { groups: [group()] }, nothing('group')],
  [
    'a group, and a membership that ended',
    { groups: [group()], memberships: [own(ended)] },
    nothing('group'),
  ],
  ['a group left yesterday', { groups: [group('member', yesterday)] }, nothing('nothing')],
]

describe('standing', () => {
  it('is told by at least sixty cases', () => expect(cases.length).toBeGreaterThanOrEqual(60))

  it.each(cases)('%s', (_, facts, [member, price, votes, vote, why]) => {
    const standing = story(facts)
    expect([
      standing.member?.key ?? null,
      standing.price?.key ?? null,
      standing.votes,
      standing.vote.key,
      standing.why.key,
    ]).toEqual([member, price, votes, vote, why])
  })

  it('says through whom, by which rule and since when', () => {
    expect(story({ affiliations: [work()] }).why).toEqual({
      key: 'affiliation',
      facts: { organisation: 'Stadt B', kind: { de: 'Institutionell' }, date: '2024-03-01' },
    })
    expect(story({ mandates: [mandate()] }).why.facts).toMatchObject({
      organisation: 'Stadt A',
      date: '2024-01-01',
    })
    expect(story({ memberships: [own(ended)] }).why.facts).toMatchObject({ date: '2026-06-14' })
    expect(story({ memberships: [own(resignedToYesterday)] }).why.facts).toMatchObject({ date: '2026-06-15' })
    expect(story({ inherited: [inherited] }).why.facts).toMatchObject({ network: 'NEGZ' })
  })

  it('names among equals the source that has held longest', () => {
    const standing = story({ mandates: [mandate(), mandate({ organisation: 'Älter', from: since })] })
    expect(standing.why.facts.organisation).toBe('Älter')
  })

  it('makes participants of members and of people in groups', () => {
    expect(story({ memberships: [own()] }).participant?.key).toBe('ownMembership')
    expect(story({ groups: [group('member', null, since)] })).toMatchObject({
      member: null,
      participant: { key: 'groupSince', facts: { date: '2020-01-01' } },
      groups: ['g'],
      leads: [],
    })
    expect(story({ groups: [group('member', yesterday)] }).participant).toBeNull()
    expect(story({ affiliations: [work({ memberships: [held(active, ['price'])] })] }).participant).toBeNull()
  })

  it('lets leads and co-leads lead, and coordinators coordinate only while confirmed', () => {
    expect(story({ groups: [group('colead')] }).leads).toEqual(['g'])
    expect(story({ affiliations: [work({ coordinates: true })] }).coordinates).toEqual(['b'])
    expect(story({ affiliations: [work({ coordinates: true, confirmedAt: null })] }).coordinates).toEqual([])
    expect(story({ affiliations: [work({ coordinates: true, to: yesterday })] }).coordinates).toEqual([])
  })
})
