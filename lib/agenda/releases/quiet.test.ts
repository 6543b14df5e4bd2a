import { expect, it } from 'vitest'
import { isQuiet } from './quiet'

const quiet = (at: string, zone = 'Europe/Berlin') => isQuiet(zone, new Date(at))

it('is quiet from 20:00 to 07:00 on the network’s own clock', () => {
  expect(quiet('2030-01-15T18:59:59Z')).toBe(false)
  expect(quiet('2030-01-15T19:00:00Z')).toBe(true)
  expect(quiet('2030-01-16T05:59:59Z')).toBe(true)
  expect(quiet('2030-01-16T06:00:00Z')).toBe(false)
})

it('follows the clock over both changes of it, at the weekend, too', () => {
  // Sunday, 31 March 2030: seven o'clock in the morning is 05:00 UTC from that night on.
  expect(quiet('2030-03-30T05:30:00Z')).toBe(true)
  expect(quiet('2030-03-31T05:00:00Z')).toBe(false)
  expect(quiet('2030-03-31T18:00:00Z')).toBe(true)
  // Sunday, 27 October 2030: 06:00 UTC again.
  expect(quiet('2030-10-26T05:30:00Z')).toBe(false)
  expect(quiet('2030-10-27T05:30:00Z')).toBe(true)
  expect(quiet('2030-10-27T06:00:00Z')).toBe(false)
})

it('asks the zone, not the server', () => {
  expect(quiet('2030-01-15T12:00:00Z', 'Pacific/Auckland')).toBe(true)
})
