import { expect, test } from 'vitest'
import { clockIn, dateTimeWords, dayIn, endOfDayIn, instantIn, localIn, longDate, whenWords } from './clock'

const berlin = 'Europe/Berlin'
const at = (text: string) => new Date(text)

test('a typed time is an instant of its zone, in summer and in winter', () => {
  expect(instantIn(berlin, '2026-07-01T10:00')).toEqual(at('2026-07-01T08:00:00Z'))
  expect(instantIn(berlin, '2026-12-01T10:00')).toEqual(at('2026-12-01T09:00:00Z'))
  expect(localIn(berlin, at('2026-07-01T08:00:00Z'))).toBe('2026-07-01T10:00')
})

test('"until that day" ends with the day in Berlin, over both nights in which the clocks change', () => {
  expect(endOfDayIn(berlin, '2026-03-28').getTime() + 1).toBe(at('2026-03-28T23:00:00Z').getTime())
  expect(endOfDayIn(berlin, '2026-03-29').getTime() + 1).toBe(at('2026-03-29T22:00:00Z').getTime())
  expect(endOfDayIn(berlin, '2026-10-24').getTime() + 1).toBe(at('2026-10-24T22:00:00Z').getTime())
  expect(endOfDayIn(berlin, '2026-10-25').getTime() + 1).toBe(at('2026-10-25T23:00:00Z').getTime())
})

test('a time that the spring night skips moves forward', () => {
  expect(clockIn(berlin, instantIn(berlin, '2026-03-29T02:30'))).toEqual({ hour: '03', minute: '30' })
})

test('midnight is 00, and belongs to the day that begins', () => {
  const midnight = at('2026-11-24T23:00:00Z')
  expect(clockIn(berlin, midnight)).toEqual({ hour: '00', minute: '00' })
  expect(dayIn(berlin, midnight)).toBe('2026-11-25')
})

test('dates read as people write them', () => {
  expect(dateTimeWords('de', berlin, at('2026-11-24T09:00:00Z'))).toBe('Di., 24. November 2026, 10:00 Uhr')
  expect(longDate('en', berlin, at('2026-11-24T09:00:00Z'))).toMatch(/^Tue,? 24 November 2026$/)
})

test('no day is invented where only a season or a year is known', () => {
  const [from, to] = [at('2019-10-01T00:00:00Z'), at('2019-10-31T00:00:00Z')]
  expect(whenWords('de', berlin, 'season', from, to)).toBe('Herbst 2019')
  expect(whenWords('en', berlin, 'year', from, to)).toBe('2019')
})
