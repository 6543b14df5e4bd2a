import { expect, test } from 'vitest'
import { joinWindow, windowAt } from './window'

const event = {
  precision: 'time' as const,
  zone: 'Europe/Berlin',
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T11:00:00Z'),
}
const noHours = { startsAt: null, endsAt: null }
const at = (more: Partial<Omit<typeof event, 'precision'>>, when: string, minutes = 15) => {
  const window = joinWindow({ ...event, ...more }, noHours, minutes)
  return window && windowAt(window, new Date(when))
}

test('opens so many minutes before and closes at the end, to the second', () => {
  expect(at({}, '2026-11-24T08:44:59Z')).toBe('before')
  expect(at({}, '2026-11-24T08:45:00Z')).toBe('open')
  expect(at({}, '2026-11-24T11:00:00Z')).toBe('open')
  expect(at({}, '2026-11-24T11:00:01Z')).toBe('after')
})

test('a part with hours of its own opens by them', () => {
  const part = { startsAt: new Date('2026-11-24T10:00:00Z'), endsAt: null }
  const window = joinWindow(event, part, 5)
  expect(window?.opens.toISOString()).toBe('2026-11-24T09:55:00.000Z')
  expect(window?.closes).toEqual(event.endsAt)
})

test('over the night when the clocks change, minutes stay minutes', () => {
  // 02:30 comes twice in this night; the event begins at the second one.
  const autumn = { startsAt: new Date('2026-10-25T01:30:00Z'), endsAt: new Date('2026-10-25T03:00:00Z') }
  expect(at(autumn, '2026-10-25T00:29:59Z', 60)).toBe('before')
  expect(at(autumn, '2026-10-25T00:30:00Z', 60)).toBe('open')
  const spring = { startsAt: new Date('2027-03-28T01:30:00Z'), endsAt: new Date('2027-03-28T03:00:00Z') }
  expect(at(spring, '2027-03-28T00:29:59Z', 60)).toBe('before')
  expect(at(spring, '2027-03-28T00:30:00Z', 60)).toBe('open')
})

test('with the day alone, it is open from midnight to midnight there, 25 hours when the clocks go back', () => {
  const day = {
    precision: 'day' as const,
    startsAt: new Date('2026-10-25T08:00:00Z'),
    endsAt: new Date('2026-10-25T15:00:00Z'),
  }
  const window = joinWindow({ ...event, ...day }, noHours, 15)
  expect(window?.opens.toISOString()).toBe('2026-10-24T22:00:00.000Z')
  expect(window?.closes.toISOString()).toBe('2026-10-25T22:59:59.999Z')
})

test('without a day there is no window', () => {
  expect(joinWindow({ ...event, precision: 'month' }, noHours, 15)).toBeNull()
})
