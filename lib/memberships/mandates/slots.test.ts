import { describe, expect, it } from 'vitest'
import { firstFreeDay, freeSlot, heldOn, type Slot } from './slots'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const slot = (slot: number, from: string, to: string | null = null): Slot => ({
  slot,
  from: day(from),
  to: to ? day(to) : null,
})
const today = day('2026-06-15')

const cases: [what: string, held: Slot[], count: number, slot: number | null, first: string | null][] = [
  ['nobody named', [], 3, 1, '2026-06-15'],
  ['no mandates of that kind', [], 0, null, null],
  ['the first held', [slot(1, '2024-01-01')], 3, 2, '2026-06-15'],
  ['a gap in the middle', [slot(1, '2024-01-01'), slot(3, '2024-01-01')], 3, 2, '2026-06-15'],
  ['all held without end', [slot(1, '2024-01-01'), slot(2, '2024-01-01')], 2, null, null],
  ['ended yesterday', [slot(1, '2024-01-01', '2026-06-14')], 1, 1, '2026-06-15'],
  ['ends today, its last day', [slot(1, '2024-01-01', '2026-06-15')], 1, null, '2026-06-16'],
  ['ends next month', [slot(1, '2024-01-01', '2026-07-31')], 1, null, '2026-08-01'],
  [
    'ends next month, a successor is named already',
    [slot(1, '2024-01-01', '2026-07-31'), slot(1, '2026-08-01')],
    1,
    null,
    null,
  ],
  ['begins next month', [slot(1, '2026-07-01')], 1, null, null],
  ['a slot above a count that was lowered', [slot(3, '2024-01-01')], 2, 1, '2026-06-15'],
  ['as many held as a lowered count', [slot(2, '2024-01-01'), slot(3, '2024-01-01')], 2, null, null],
]

describe('the slots of mandates', () => {
  it.each(cases)('%s', (_, held, count, expected, first) => {
    expect(freeSlot(held, count, today)).toBe(expected)
    expect(firstFreeDay(held, count, today)).toEqual(first ? day(first) : null)
  })

  it('are counted on their first and their last day', () => {
    const held = [slot(1, '2026-06-15'), slot(2, '2026-01-01', '2026-06-15'), slot(3, '2026-06-16')]
    expect(heldOn(held, today)).toBe(2)
  })
})
