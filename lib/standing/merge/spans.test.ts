import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart, type Span } from './spans'

const day = (n: number) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000)
const covers = ({ from, to }: Span, on: Date) => (!from || from <= on) && (!to || to >= on)
const maybe = fc.option(fc.integer({ min: 0, max: 30 }).map(day), { nil: null })
const span = fc
  .tuple(maybe, maybe)
  .map(([a, b]): Span => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }))

describe('spans set apart', () => {
  it('cover the same days, each once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: -5, max: 35 }).map(day), (rows, on) => {
        const after = apart(rows).flatMap(({ pieces }) => pieces)
        expect(after.filter((one) => covers(one, on)).length).toBe(
          rows.some((one) => covers(one, on)) ? 1 : 0,
        )
      }),
    )
  })

  it('leave the stronger one as it is and cut the weaker in two', () => {
    const strong = { from: day(10), to: day(20) }
    const [first, second] = apart([strong, { from: day(0), to: null }])
    expect(first?.pieces).toEqual([strong])
    expect(second?.pieces).toEqual([
      { from: day(0), to: day(9) },
      { from: day(21), to: null },
    ])
  })
})
