import { expect, test } from 'vitest'
import { linkState, stateOf } from './status'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const row = { requestedAt: day(1), confirmedAt: null, unsubscribedAt: null }

test('a request waits for its button for seven days, to the instant', () => {
  expect(linkState(row, day(7))).toBe('awaitsConfirmation')
  expect(linkState(row, new Date(day(8).getTime() - 1))).toBe('awaitsConfirmation')
  expect(linkState(row, day(8))).toBe('expired')
})

test('a confirmed one shows its preferences for ever', () => {
  expect(linkState({ ...row, confirmedAt: day(2) }, day(900))).toBe('confirmed')
})

test('an ended one stays ended until it is asked for anew', () => {
  const ended = { ...row, confirmedAt: day(2), unsubscribedAt: day(20) }
  expect(linkState(ended, day(21))).toBe('unsubscribed')
  expect(linkState({ ...ended, requestedAt: day(30) }, day(31))).toBe('awaitsConfirmation')
  expect(linkState({ ...ended, requestedAt: day(30) }, day(40))).toBe('unsubscribed')
  expect(stateOf({ ...ended, requestedAt: day(30) })).toBe('unsubscribed')
})
