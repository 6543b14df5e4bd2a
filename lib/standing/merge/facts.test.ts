import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, type FactKind, statusOn } from '@/lib/memberships/status'
import { unitedFacts } from './facts'

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const facts = (...said: [FactKind, string][]): Fact[] => said.map(([kind, on]) => ({ kind, on: at(on) }))

describe('facts of two memberships', () => {
  it('go on where either went on', () => {
    const left = facts(['joined', '2019-01-01'], ['resigned', '2021-12-31'])
    const stays = facts(['joined', '2020-05-01'])
    const both = unitedFacts(stays, left) ?? []
    expect(statusOn(both, at('2019-06-01'))).toBe('active')
    expect(statusOn(both, at('2026-01-01'))).toBe('active')
    expect(both).not.toContainEqual(left[1])
  })

  it('keep the end that was one', () => {
    const both = unitedFacts(
      facts(['joined', '2018-01-01'], ['ended', '2019-01-01']),
      facts(['joined', '2020-01-01'], ['resigned', '2022-12-31']),
    )
    expect(both).toHaveLength(4)
    expect(statusOn(both ?? [], at('2023-01-01'))).toBe('ended')
  })

  it('say the same day once', () => {
    const joined = facts(['joined', '2020-01-01'])
    expect(unitedFacts(joined, facts(['joined', '2020-01-01']))).toEqual(joined)
  })

  it('are refused where one rests and the other begins again', () => {
    const rests = facts(['joined', '2020-01-01'], ['suspended', '2021-01-01'])
    expect(unitedFacts(rests, facts(['joined', '2022-01-01']))).toBeNull()
  })

  it('make a member of whoever was one by either, on every day', () => {
    const start = at('2024-01-01').getTime()
    const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(start + n * 86_400_000))
    const kinds = ['applied', 'admitted', 'joined', 'suspended', 'resumed', 'resigned', 'ended'] as const
    const some = fc.array(fc.record({ kind: fc.constantFrom(...kinds), on: day }), { maxLength: 5 })
    const member = (of: Fact[], on: Date) => ['active', 'suspended'].includes(statusOn(of, on))
    fc.assert(
      fc.property(some, some, day, (a, b, on) => {
        const both = unitedFacts(a, b)
        if (both) expect(member(both, on)).toBe(member(a, on) || member(b, on))
      }),
    )
  })
})
