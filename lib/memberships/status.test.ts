import { describe, expect, it } from 'vitest'
import { activeSince, type Fact, statusOn } from './status'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const fact = (kind: Fact['kind'], on: string): Fact => ({ kind, on: day(on) })

const joined = fact('joined', '2020-01-01')
const cases: [what: string, facts: Fact[], on: string, status: ReturnType<typeof statusOn>][] = [
  ['nothing known', [], '2026-01-01', 'none'],
  ['before applying', [fact('applied', '2020-01-02')], '2020-01-01', 'none'],
  ['applied today', [fact('applied', '2020-01-01')], '2020-01-01', 'applied'],
  [
    'admitted, not yet joined',
    [fact('admitted', '2020-01-01'), fact('joined', '2020-02-01')],
    '2020-01-15',
    'admitted',
  ],
  ['joins today', [joined], '2020-01-01', 'active'],
  ['the day before joining', [joined], '2019-12-31', 'none'],
  ['suspended', [joined, fact('suspended', '2021-01-01')], '2021-01-01', 'suspended'],
  [
    'resumed',
    [joined, fact('suspended', '2021-01-01'), fact('resumed', '2021-06-01')],
    '2021-06-01',
    'active',
  ],
  ['suspended without having joined', [fact('suspended', '2021-01-01')], '2022-01-01', 'none'],
  [
    'resumed without having been suspended',
    [fact('ended', '2020-01-01'), fact('resumed', '2021-01-01')],
    '2022-01-01',
    'ended',
  ],
  ['on the day one resigned to', [joined, fact('resigned', '2025-12-31')], '2025-12-31', 'active'],
  ['the day after', [joined, fact('resigned', '2025-12-31')], '2026-01-01', 'ended'],
  ['ended yesterday', [joined, fact('ended', '2025-12-30')], '2025-12-31', 'ended'],
  ['ended today', [joined, fact('ended', '2025-12-31')], '2025-12-31', 'ended'],
  ['came back', [joined, fact('ended', '2021-01-01'), fact('joined', '2023-01-01')], '2023-01-01', 'active'],
  ['an honour changes nothing', [joined, fact('honoured', '2022-01-01')], '2022-01-02', 'active'],
  ['facts in any order', [fact('ended', '2021-01-01'), joined], '2022-01-01', 'ended'],
]

describe('the status of a membership', () => {
  it.each(cases)('%s', (_, facts, on, status) => {
    expect(statusOn(facts, day(on))).toBe(status)
  })

  it('is active since the newest joining', () => {
    const back = [joined, fact('ended', '2021-01-01'), fact('joined', '2023-01-01')]
    expect(activeSince(back, day('2024-01-01'))).toEqual(day('2023-01-01'))
    expect(activeSince(back, day('2022-01-01'))).toBeNull()
  })
})
