import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/memberships/status'
import { countOn, monthEnds, movesIn, staysOf } from './figures'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const fact = (kind: Fact['kind'], on: string): Fact => ({ kind, on: day(on) })
const text = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

describe('the development of membership', () => {
  it('knows from when to when somebody belonged', () => {
    const facts = [fact('joined', '2020-03-01'), fact('resigned', '2025-12-31'), fact('joined', '2026-05-01')]
    expect(staysOf(facts).map(({ from, to }) => [text(from), text(to)])).toEqual([
      ['2020-03-01', '2025-12-31'],
      ['2026-05-01', null],
    ])
  })

  it('takes a suspension for no leaving', () => {
    const facts = [
      fact('joined', '2020-01-01'),
      fact('suspended', '2021-01-01'),
      fact('resumed', '2021-06-01'),
    ]
    expect(staysOf(facts).map(({ from, to }) => [text(from), text(to)])).toEqual([['2020-01-01', null]])
  })

  it('counts both ends of a stay', () => {
    const stays = [{ from: day('2026-01-10'), to: day('2026-02-10') }]
    expect(
      ['2026-01-09', '2026-01-10', '2026-02-10', '2026-02-11'].map((on) => countOn(stays, day(on))),
    ).toEqual([0, 1, 1, 0])
  })

  it('ends the present month with today', () => {
    expect(monthEnds(2026, day('2026-03-15')).map(text)).toEqual(['2026-01-31', '2026-02-28', '2026-03-15'])
    expect(monthEnds(2026, day('2026-01-31')).map(text)).toEqual(['2026-01-31'])
    expect(monthEnds(2025, day('2026-03-15'))).toHaveLength(12)
  })

  it('books joining and leaving in their months, none of the future', () => {
    const stays = [
      { from: day('2026-01-10'), to: null },
      { from: day('2020-01-01'), to: day('2026-01-31') },
      { from: day('2026-12-01'), to: null },
    ]
    const months = movesIn(stays, 2026, day('2026-06-30'))
    expect(months[0]).toEqual({ joins: 1, leaves: 1 })
    expect(months[11]).toEqual({ joins: 0, leaves: 0 })
  })

  it('adds up: members at the end are those of the beginning, plus joins, minus leaves before', () => {
    const stays = Array.from({ length: 60 }, (_, n) => ({
      from: new Date(Date.UTC(2024, n % 30, 1 + (n % 28))),
      to: n % 3 ? null : new Date(Date.UTC(2026, n % 12, 1 + (n % 27))),
    }))
    const end = day('2026-12-31')
    const moves = movesIn(stays, 2026, end)
    const sum = (key: 'joins' | 'leaves') => moves.reduce((total, month) => total + month[key], 0)
    expect(countOn(stays, day('2027-01-01'))).toBe(
      countOn(stays, day('2025-12-31')) + sum('joins') - sum('leaves'),
    )
  })
})
