import { expect, test } from 'vitest'
import { isMarked, presenceOf } from './presence'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour))
const event = { startsAt: at(9), endsAt: at(17) }
const place = (poolId: string, from: number | null = null, to: number | null = null) => ({
  poolId,
  state: 'confirmed' as const,
  startsAt: from === null ? null : at(from),
  endsAt: to === null ? null : at(to),
})
const held = (more: Partial<Parameters<typeof presenceOf>[0]> = {}) => ({
  givenBackAt: null,
  lapsesAt: null,
  places: [place('hall')],
  came: [],
  ...more,
})

test('afterwards it counts from the start of the part, while it runs from now', () => {
  expect(presenceOf(held(), event, at(18))).toEqual({ poolId: 'hall', at: at(9) })
  expect(presenceOf(held(), event, at(11))).toEqual({ poolId: 'hall', at: at(11) })
  const evening = held({ places: [place('evening', 15, 17), place('lunch', 12, 13)] })
  expect(presenceOf(evening, event, at(14))).toEqual({ poolId: 'lunch', at: at(12) })
})

test('not before it begins, nor before the only part of theirs does', () => {
  expect(presenceOf(held(), event, at(8))).toBe('early')
  expect(presenceOf(held({ places: [place('evening', 15, 17)] }), event, at(12))).toBe('early')
})

test('only with a place for certain, and nobody twice', () => {
  expect(presenceOf(held({ places: [{ ...place('hall'), state: 'waiting' }] }), event, at(18))).toBe(
    'waiting',
  )
  expect(presenceOf(held({ givenBackAt: at(1) }), event, at(18))).toBe('givenBack')
  expect(presenceOf(held({ lapsesAt: at(20) }), event, at(18))).toBe('unconfirmed')
  expect(presenceOf(held({ came: [{ channel: 'door' }] }), event, at(18))).toBe('counted')
})

test('the office takes back what the office entered', () => {
  expect(isMarked([{ channel: 'door' }])).toBe(false)
  expect(isMarked([{ channel: 'door' }, { channel: 'office' }])).toBe(true)
})
