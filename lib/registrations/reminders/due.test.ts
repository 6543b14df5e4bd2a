import { expect, test } from 'vitest'
import { reminderDue, thanksDue } from './due'

const event = {
  state: 'announced',
  precision: 'time' as const,
  zone: 'Europe/Berlin',
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T16:00:00Z'),
  remindDays: 3,
}
const asks = (at: string, more = {}) => reminderDue({ ...event, ...more }, new Date(at))
const thanks = (at: string, more = {}) => thanksDue({ ...event, ...more }, new Date(at))

test('asks from so many days before, between 8 and 18 of the event’s clock', () => {
  expect(asks('2026-11-20T12:00:00Z')).toBe(false)
  expect(asks('2026-11-21T06:59:59Z')).toBe(false)
  expect(asks('2026-11-21T07:00:00Z')).toBe(true)
  expect(asks('2026-11-21T16:59:59Z')).toBe(true)
  expect(asks('2026-11-21T17:00:00Z')).toBe(false)
  expect(asks('2026-11-23T12:00:00Z')).toBe(true)
  expect(asks('2026-11-24T07:30:00Z')).toBe(false)
})

test('counts calendar days over the night when the clocks change', () => {
  const startsAt = new Date('2026-10-26T07:30:00Z')
  const more = { startsAt, endsAt: startsAt, remindDays: 1 }
  expect(asks('2026-10-24T12:00:00Z', more)).toBe(false)
  expect(asks('2026-10-25T06:59:59Z', more)).toBe(false)
  expect(asks('2026-10-25T07:00:00Z', more)).toBe(true)
  const spring = new Date('2027-03-28T08:00:00Z')
  expect(asks('2027-03-27T07:00:00Z', { startsAt: spring, endsAt: spring, remindDays: 1 })).toBe(true)
})

test('asks in the event’s zone, not in ours', () => {
  expect(asks('2026-11-21T07:00:00Z', { zone: 'America/New_York' })).toBe(false)
  expect(asks('2026-11-21T13:00:00Z', { zone: 'America/New_York' })).toBe(true)
})

test('asks nobody of a cancelled event, of one without a day, or where the office said 0', () => {
  expect(asks('2026-11-23T12:00:00Z', { state: 'cancelled' })).toBe(false)
  expect(asks('2026-11-23T12:00:00Z', { precision: 'month' })).toBe(false)
  expect(asks('2026-11-23T12:00:00Z', { remindDays: 0 })).toBe(false)
})

test('thanks from the next day on, for a week, by day', () => {
  expect(thanks('2026-11-24T16:30:00Z')).toBe(false)
  expect(thanks('2026-11-25T06:59:59Z')).toBe(false)
  expect(thanks('2026-11-25T07:00:00Z')).toBe(true)
  expect(thanks('2026-12-01T12:00:00Z')).toBe(true)
  expect(thanks('2026-12-02T12:00:00Z')).toBe(false)
  expect(thanks('2026-11-25T12:00:00Z', { state: 'cancelled' })).toBe(false)
})
