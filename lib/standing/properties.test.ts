import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import de from '@/lib/i18n/messages/de/standing.json'
import type { Fact, FactKind } from '@/lib/memberships/status'
import { noFacts, type StandingFacts } from './facts'
import { standingOn } from './standing'

const start = new Date('2024-01-01T00:00:00Z').getTime()
const at = (n: number) => new Date(start + n * 86_400_000)
const aDay = fc.integer({ min: 0, max: 80 }).map(at)
const maybeDay = fc.option(aDay, { nil: null })
const kinds: FactKind[] = [
  'applied',
  'admitted',
  'joined',
  'suspended',
  'resumed',
  'resigned',
  'ended',
  'honoured',
]
const facts: fc.Arbitrary<Fact[]> = fc.array(fc.record({ kind: fc.constantFrom(...kinds), on: aDay }), {
  maxLength: 5,
})
const gives = fc.subarray(['price', 'access'])
const base = { kindId: fc.constantFrom('a', 'b'), kind: fc.constant({ de: 'Art' }), facts }
const span = { from: maybeDay, to: maybeDay }
const name = fc.constantFrom('Stadt A', 'Stadt B', 'Stadt C')

const anybody: fc.Arbitrary<StandingFacts> = fc.record({
  memberships: fc.array(fc.record({ ...base, votes: fc.nat(2) }), { maxLength: 2 }),
  mandates: fc.array(
    fc.record({
      ...base,
      ...span,
      organisation: name,
      mandate: fc.constantFrom('voting_delegate', 'deputy'),
      confirmedAt: maybeDay,
      votes: fc.nat(2),
      gives,
    }),
    { maxLength: 2 },
  ),
  affiliations: fc.array(
    fc.record({
      ...span,
      organisation: name,
      organisationId: name,
      sector: fc.constantFrom('administration', 'science'),
      level: fc.constantFrom('bund' as const, 'kommune' as const, null),
      coordinates: fc.boolean(),
      confirmedAt: maybeDay,
      memberships: fc.array(fc.record({ ...base, gives }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  groups: fc.array(
    fc.record({
      ...span,
      groupId: name,
      group: fc.constant({ de: 'Gruppe' }),
      role: fc.constantFrom('lead' as const, 'member' as const),
    }),
    { maxLength: 2 },
  ),
  inherited: fc.array(
    fc.record({ kindId: fc.constant('f'), kind: fc.constant({ de: 'Frei' }), network: name }),
    { maxLength: 1 },
  ),
})

/** Every source of somebody on its own. */
const alone = (all: StandingFacts): StandingFacts[] => [
  ...all.memberships.map((one) => ({ ...noFacts, memberships: [one] })),
  ...all.mandates.map((one) => ({ ...noFacts, mandates: [one] })),
  ...all.affiliations.map((one) => ({ ...noFacts, affiliations: [one] })),
  ...all.groups.map((one) => ({ ...noFacts, groups: [one] })),
  ...all.inherited.map((one) => ({ ...noFacts, inherited: [one] })),
]
const turned = (all: StandingFacts): StandingFacts => ({
  memberships: [...all.memberships].reverse(),
  mandates: [...all.mandates].reverse(),
  affiliations: [...all.affiliations].reverse(),
  groups: all.groups,
  inherited: [...all.inherited].reverse(),
})

describe('whoever somebody is', () => {
  it('the best right wins: together the sources give what each gives alone, and no more', () => {
    fc.assert(
      fc.property(anybody, aDay, (all, on) => {
        const whole = standingOn(all, on)
        const parts = alone(all).map((one) => standingOn(one, on))
        for (const right of ['member', 'price', 'participant'] as const)
          expect(whole[right] !== null).toBe(parts.some((one) => one[right] !== null))
        expect(whole.votes).toBeGreaterThanOrEqual(Math.max(0, ...parts.map(({ votes }) => votes)))
        expect(whole.votes).toBeLessThanOrEqual(parts.reduce((sum, { votes }) => sum + votes, 0))
      }),
    )
  })

  it('the same is said in whatever order the sources were read', () => {
    fc.assert(
      fc.property(anybody, aDay, (all, on) => {
        const { groups: _, leads: __, coordinates: ___, ...said } = standingOn(all, on)
        const { groups: a, leads: b, coordinates: c, ...again } = standingOn(turned(all), on)
        expect(again).toEqual(said)
      }),
    )
  })

  it('an affiliation and a parent never give a vote', () => {
    fc.assert(
      fc.property(anybody, aDay, ({ affiliations, inherited }, on) => {
        expect(standingOn({ ...noFacts, affiliations, inherited }, on).votes).toBe(0)
      }),
    )
  })

  it('every standing has a sentence, and so has every vote or its lack', () => {
    const known = new Set(Object.keys(de))
    fc.assert(
      fc.property(anybody, aDay, (all, on) => {
        const { why, vote, member, price, participant } = standingOn(all, on)
        for (const reason of [why, vote, member, price, participant])
          if (reason) expect(known).toContain(reason.key)
        expect(why).toEqual(member ?? price ?? participant ?? why)
      }),
    )
  })

  it('is as of a day untouched by what begins later', () => {
    fc.assert(
      fc.property(anybody, anybody, aDay, (all, more, on) => {
        const later = (one: { from: Date | null }) => ({ ...one, from: at(200), to: null })
        const whole = standingOn(all, on)
        const after = standingOn(
          {
            ...all,
            mandates: [...all.mandates, ...more.mandates.map((one) => ({ ...one, ...later(one) }))],
            affiliations: [
              ...all.affiliations,
              ...more.affiliations.map((one) => ({ ...one, ...later(one) })),
            ],
          },
          on,
        )
        for (const right of ['member', 'price', 'participant', 'votes'] as const)
          expect(after[right]).toEqual(whole[right])
      }),
    )
  })
})
