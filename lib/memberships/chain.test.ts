import { describe, expect, it } from 'vitest'
import { problemIn } from './chain'
import type { Fact, FactKind } from './status'

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

/** What stands there, what is added, and the word of the refusal; null when it may stand. */
const chains: [facts: string, added: string, reason: string | null][] = [
  ['', 'joined 2020-01-01', null],
  ['', 'applied 2020-01-01', null],
  ['', 'suspended 2020-01-01', 'beforeJoined'],
  ['', 'resumed 2020-01-01', 'notSuspended'],
  ['', 'ended 2020-01-01', 'beforeJoined'],
  ['', 'resigned 2020-01-01', 'beforeJoined'],
  ['', 'honoured 2020-01-01', 'beforeJoined'],
  [joined, 'joined 2020-01-01', 'twiceADay'],
  [joined, 'joined 2021-01-01', 'joinedTwice'],
  [joined, 'joined 2019-01-01', 'joinedTwice'],
  [joined, 'applied 2021-01-01', 'memberAlready'],
  [joined, 'applied 2019-12-01', null],
  [joined, 'admitted 2020-01-01', null],
  [joined, 'ended 2019-12-31', 'beforeJoined'],
  [joined, 'ended 2020-01-01', 'sameDay'],
  [joined, 'suspended 2020-01-01', 'sameDay'],
  [joined, 'resigned 2019-12-31', 'beforeJoined'],
  [joined, 'resigned 2020-01-01', null],
  [joined, 'resumed 2021-01-01', 'notSuspended'],
  [joined, 'suspended 2021-01-01', null],
  [`${joined}, suspended 2021-01-01`, 'suspended 2022-01-01', 'suspendedTwice'],
  [`${joined}, suspended 2021-01-01`, 'resumed 2020-12-31', 'notSuspended'],
  [`${joined}, suspended 2021-01-01`, 'resumed 2021-01-01', 'notSuspended'],
  [`${joined}, suspended 2021-01-01`, 'resumed 2021-01-02', null],
  [`${joined}, ended 2021-01-01`, 'ended 2022-01-01', 'afterEnd'],
  [`${joined}, ended 2021-01-01`, 'suspended 2022-01-01', 'afterEnd'],
  [`${joined}, ended 2021-01-01`, 'joined 2021-01-01', 'joinedTwice'],
  [`${joined}, ended 2021-01-01`, 'joined 2021-01-02', null],
  [`${joined}, resigned 2021-12-31`, 'ended 2021-06-01', 'afterEnd'],
  [`${joined}, resigned 2021-12-31`, 'joined 2022-01-01', null],
  [`${joined}, resigned 2021-12-31`, 'joined 2021-12-31', 'joinedTwice'],
  ['applied 2020-01-01', 'applied 2020-02-01', 'appliedTwice'],
  ['admitted 2020-01-01', 'admitted 2020-02-01', 'admittedTwice'],
  ['admitted 2020-01-01', 'applied 2020-02-01', 'admittedAlready'],
]

describe('facts that stand beside each other', () => {
  it.each(chains)('%s + %s', (facts, added, reason) => {
    const found = problemIn([...told(facts), ...told(added)])?.reason ?? null
    expect(found).toBe(reason)
  })
})
