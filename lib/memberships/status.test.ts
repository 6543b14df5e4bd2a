import { describe, expect, it } from 'vitest'
import { activeSince, type Fact, type FactKind, joinedOn, type MembershipStatus, statusOn } from './status'
import { statusReason } from './why'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
/** "joined 2020-01-01, ended 2021-01-01" as facts. */
const told = (text: string): Fact[] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((one) => {
      const [kind, on = ''] = one.split(' ')
      return { kind: kind as FactKind, on: day(on) }
    })

const joined = 'joined 2020-01-01'
const back = `${joined}, ended 2021-01-01, joined 2023-01-01`

/** What happened; the day that is asked about; the status; why. */
const cases: [what: string, facts: string, on: string, status: MembershipStatus, why: string][] = [
  ['nothing known', '', '2026-01-01', 'none', 'none'],
  ['before applying', 'applied 2020-01-02', '2020-01-01', 'none', 'none'],
  ['applied today', 'applied 2020-01-01', '2020-01-01', 'applied', 'applied'],
  ['applied long ago, never decided', 'applied 2020-01-01', '2026-01-01', 'applied', 'applied'],
  [
    'admitted, not yet joined',
    'admitted 2020-01-01, joined 2020-02-01',
    '2020-01-15',
    'admitted',
    'admitted',
  ],
  [
    'applied and admitted on one day',
    'applied 2020-01-01, admitted 2020-01-01',
    '2020-01-01',
    'admitted',
    'admitted',
  ],
  [
    'all on one day',
    'applied 2020-01-01, admitted 2020-01-01, joined 2020-01-01',
    '2020-01-01',
    'active',
    'active',
  ],
  ['withdrawn after applying', 'applied 2020-01-01, ended 2020-02-01', '2020-02-01', 'ended', 'withdrawn'],
  [
    'withdrawn on the day of applying',
    'applied 2020-01-01, ended 2020-01-01',
    '2020-01-01',
    'ended',
    'withdrawn',
  ],
  [
    'applied again after a withdrawal',
    'applied 2020-01-01, ended 2020-02-01, applied 2021-01-01',
    '2021-01-01',
    'applied',
    'applied',
  ],
  ['joins today', joined, '2020-01-01', 'active', 'active'],
  ['the day before joining', joined, '2019-12-31', 'none', 'begins'],
  ['joins in the future', 'joined 2030-01-01', '2026-01-01', 'none', 'begins'],
  ['on a leap day', 'joined 2024-02-29', '2024-02-29', 'active', 'active'],
  ['suspended', `${joined}, suspended 2021-01-01`, '2021-01-01', 'suspended', 'suspended'],
  ['the day before being suspended', `${joined}, suspended 2021-01-01`, '2020-12-31', 'active', 'active'],
  ['suspended for years', `${joined}, suspended 2021-01-01`, '2029-01-01', 'suspended', 'suspended'],
  ['resumed', `${joined}, suspended 2021-01-01, resumed 2021-06-01`, '2021-06-01', 'active', 'activeResumed'],
  [
    'the last day of a suspension',
    `${joined}, suspended 2021-01-01, resumed 2021-06-01`,
    '2021-05-31',
    'suspended',
    'suspended',
  ],
  [
    'suspended twice',
    `${joined}, suspended 2021-01-01, resumed 2021-06-01, suspended 2022-01-01`,
    '2022-01-01',
    'suspended',
    'suspended',
  ],
  ['suspended without having joined', 'suspended 2021-01-01', '2022-01-01', 'none', 'none'],
  [
    'resumed without having been suspended',
    'ended 2020-01-01, resumed 2021-01-01',
    '2022-01-01',
    'ended',
    'withdrawn',
  ],
  ['on the day one resigned to', `${joined}, resigned 2025-12-31`, '2025-12-31', 'active', 'activeResigned'],
  [
    'the day before the day one resigned to',
    `${joined}, resigned 2025-12-31`,
    '2025-12-30',
    'active',
    'activeResigned',
  ],
  ['the day after', `${joined}, resigned 2025-12-31`, '2026-01-01', 'ended', 'resigned'],
  [
    'resigned to the day of joining',
    'joined 2025-12-31, resigned 2025-12-31',
    '2025-12-31',
    'active',
    'activeResigned',
  ],
  [
    'resigned while suspended',
    `${joined}, suspended 2024-01-01, resigned 2025-12-31`,
    '2025-12-31',
    'suspended',
    'suspended',
  ],
  [
    'resigned while suspended, the day after',
    `${joined}, suspended 2024-01-01, resigned 2025-12-31`,
    '2026-01-01',
    'ended',
    'resigned',
  ],
  ['ends in the future', `${joined}, ended 2027-01-01`, '2026-01-01', 'active', 'activeUntil'],
  ['ended yesterday', `${joined}, ended 2025-12-30`, '2025-12-31', 'ended', 'ended'],
  ['ended today', `${joined}, ended 2025-12-31`, '2025-12-31', 'ended', 'ended'],
  ['ends tomorrow', `${joined}, ended 2026-01-01`, '2025-12-31', 'active', 'activeUntil'],
  ['came back', back, '2023-01-01', 'active', 'active'],
  ['away in between', back, '2022-01-01', 'ended', 'ended'],
  [
    'came back the day after one resigned to',
    `${joined}, resigned 2025-12-31, joined 2026-01-01`,
    '2026-01-01',
    'active',
    'active',
  ],
  ['came back suspended', `${back}, suspended 2024-01-01`, '2024-01-01', 'suspended', 'suspended'],
  [
    'came back after a suspension of the past',
    `${joined}, suspended 2020-05-01, resumed 2020-06-01, ended 2021-01-01, joined 2023-01-01`,
    '2024-01-01',
    'active',
    'active',
  ],
  [
    'applied anew after an end',
    `${joined}, ended 2021-01-01, applied 2022-01-01`,
    '2022-01-01',
    'applied',
    'applied',
  ],
  [
    'admitted anew after an end',
    `${joined}, ended 2021-01-01, admitted 2022-01-01`,
    '2022-01-01',
    'admitted',
    'admitted',
  ],
  ['an honour changes nothing', `${joined}, honoured 2022-01-01`, '2022-01-02', 'active', 'active'],
  [
    'honoured while suspended',
    `${joined}, suspended 2021-01-01, honoured 2022-01-01`,
    '2022-01-01',
    'suspended',
    'suspended',
  ],
  [
    'honoured after the end',
    `${joined}, ended 2021-01-01, honoured 2022-01-01`,
    '2022-01-01',
    'ended',
    'ended',
  ],
  ['facts in any order', `ended 2021-01-01, ${joined}`, '2022-01-01', 'ended', 'ended'],
  [
    'an application of a member changes nothing',
    `${joined}, applied 2021-01-01`,
    '2022-01-01',
    'active',
    'active',
  ],
]

describe('the status of a membership', () => {
  it.each(cases)('%s', (_, facts, on, status, why) => {
    expect(statusOn(told(facts), day(on))).toBe(status)
    expect(statusReason(told(facts), day(on)).key).toBe(why)
  })

  it('is active since the newest joining', () => {
    expect(activeSince(told(back), day('2024-01-01'))).toEqual(day('2023-01-01'))
    expect(activeSince(told(back), day('2022-01-01'))).toBeNull()
    expect(joinedOn(told(`${joined}, suspended 2021-01-01`), day('2021-06-01'))).toEqual(day('2020-01-01'))
  })

  it('says the days that its sentence names', () => {
    expect(statusReason(told(`${joined}, resigned 2026-12-31`), day('2026-06-01'))).toEqual({
      key: 'activeResigned',
      facts: { date: '2020-01-01', until: '2026-12-31' },
    })
  })
})
