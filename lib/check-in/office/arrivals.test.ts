import { expect, test } from 'vitest'
import { arrivals, doubles } from './arrivals'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute))
const passage = (
  registrationId: string,
  direction: 'in' | 'out',
  minute: number,
  poolId: string | null = null,
) => ({
  registrationId,
  direction,
  at: at(minute),
  poolId,
})

test('arrivals count everybody once, when they came first', () => {
  const rows = arrivals([
    passage('a', 'in', 1),
    passage('a', 'out', 20),
    passage('a', 'in', 40),
    passage('b', 'in', 3),
    passage('c', 'in', 35),
  ])
  expect(rows.map(({ came, inAll }) => [came, inAll])).toEqual([
    [2, 2],
    [0, 2],
    [1, 3],
  ])
  expect(arrivals([])).toEqual([])
})

test('a double entry is two in a row at one door, not coming back nor another room', () => {
  const twice = [passage('a', 'in', 5), passage('a', 'in', 1)]
  expect(doubles(twice)).toEqual([[twice[1], twice[0]]])
  expect(doubles([passage('a', 'in', 1), passage('a', 'out', 2), passage('a', 'in', 3)])).toEqual([])
  expect(doubles([passage('a', 'in', 1), passage('a', 'in', 2, 'hall')])).toEqual([])
})
