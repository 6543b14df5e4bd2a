import { expect, test } from 'vitest'
import { doorCloses, doorHours, scannedAt } from './hours'

test('a door closes at the end of the day after, also where the clocks change', () => {
  const zone = 'Europe/Berlin'
  expect(doorCloses({ endsAt: new Date('2026-11-24T16:00:00Z'), zone })).toEqual(
    new Date('2026-11-25T22:59:59.999Z'),
  )
  expect(doorCloses({ endsAt: new Date('2026-10-24T16:00:00Z'), zone })).toEqual(
    new Date('2026-10-25T22:59:59.999Z'),
  )
})

test('a door opens a day before', () => {
  const startsAt = new Date('2026-11-24T08:00:00Z')
  const { opens } = doorHours({ startsAt, endsAt: startsAt, zone: 'Europe/Berlin' })
  expect(opens).toEqual(new Date('2026-11-23T08:00:00Z'))
})

test('a phone is believed for a quarter of an hour and no further', () => {
  const at = new Date('2026-11-24T08:00:00Z')
  expect(scannedAt(null, at)).toBe(at)
  expect(scannedAt(10 * 60_000, at)).toEqual(new Date('2026-11-24T07:50:00Z'))
  expect(scannedAt(16 * 60_000, at)).toBe(at)
  expect(scannedAt(-5000, at)).toBe(at)
})
