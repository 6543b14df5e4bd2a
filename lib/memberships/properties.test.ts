import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemIn } from './chain'
import { type Fact, type FactKind, joinedOn, spans, statusOn } from './status'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
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
const start = day('2020-01-01').getTime()
const aDay = fc.integer({ min: 0, max: 60 }).map((n) => new Date(start + n * 86_400_000))
const anyFact = fc.record({ kind: fc.constantFrom(...kinds), on: aDay })
const anyFacts = fc.array(anyFact, { maxLength: 12 })
/** Facts as the office can write them down: each is kept only if the rule lets it stand. */
const writtenFacts = anyFacts.map((all) => {
  const kept: Fact[] = []
  for (const one of all) if (!problemIn([...kept, one])) kept.push(one)
  return kept
})

describe('whatever happened', () => {
  it('is the same in whatever order it was written down', () => {
    fc.assert(
      fc.property(
        writtenFacts,
        aDay,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (facts, on, luck) => {
          const shuffled = facts.map((one) => ({ one, at: luck.next().value })).sort((a, b) => a.at - b.at)
          expect(
            statusOn(
              shuffled.map(({ one }) => one),
              on,
            ),
          ).toBe(statusOn(facts, on))
        },
      ),
    )
  })

  it('is told as of a day by nothing that happens later', () => {
    fc.assert(
      fc.property(anyFacts, aDay, anyFacts, (facts, on, more) => {
        const later = more.map((one) => ({ ...one, on: new Date(one.on.getTime() + 61 * 86_400_000) }))
        expect(statusOn([...facts, ...later], on)).toBe(statusOn(facts, on))
      }),
    )
  })

  it('makes spans without gap or overlap that say of each day what the status is', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, on) => {
        const life = spans(facts)
        expect(life[0]?.from).toBeNull()
        expect(life.at(-1)?.to).toBeNull()
        for (const [at, { to }] of life.entries()) {
          const next = life[at + 1]
          if (next) expect(next.from?.getTime()).toBe((to?.getTime() ?? 0) + 86_400_000)
          if (next) expect(next.status).not.toBe(life[at]?.status)
        }
        const there = life.filter(({ from, to }) => (!from || from <= on) && (!to || to >= on))
        expect(there.map(({ status }) => status)).toEqual([statusOn(facts, on)])
      }),
    )
  })

  it('never makes a member of somebody who did not join before', () => {
    fc.assert(
      fc.property(anyFacts, aDay, (facts, on) => {
        const member = ['active', 'suspended'].includes(statusOn(facts, on))
        const since = joinedOn(facts, on)
        expect(member).toBe(since !== null)
        if (since) expect(since <= on).toBe(true)
      }),
    )
  })
})
