import { expect, it } from 'vitest'
import { readerTime } from './reader-times'

const at = new Date('2030-04-16T20:30:00Z')

it('says the time on another clock, with the weekday where it is another day, and nothing where both agree', () => {
  expect(readerTime('de', 'Europe/Berlin', 'Europe/London', at)).toBe('21:30')
  expect(readerTime('de', 'Europe/Berlin', 'Asia/Tokyo', at)).toBe('Mi., 05:30')
  expect(readerTime('de', 'Europe/Berlin', 'Europe/Paris', at)).toBeNull()
})
