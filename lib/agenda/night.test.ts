import { expect, it } from 'vitest'
import { sessionsOf } from '@/prisma/factories/agenda'
import { clashesOf } from './clashes'
import { beginsAtNight, nightOf } from './night'

const zone = 'Europe/Berlin'
const when = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  zone,
})

it('an event of several days rests until morning, one of a single day never', () => {
  // 10:00 to 17:00, two days on.
  expect(nightOf(when('2030-04-16T08:00:00Z', '2030-04-18T15:00:00Z'))).toEqual({ zone, from: 0, to: 360 })
  expect(nightOf(when('2030-04-16T08:00:00Z', '2030-04-16T15:00:00Z'))).toBeNull()
})

it('an event that closes at night rests after its closing, one that opens early until then', () => {
  // 18:00 to 02:00.
  expect(nightOf(when('2030-04-16T16:00:00Z', '2030-04-18T00:00:00Z'))).toEqual({ zone, from: 120, to: 360 })
  // 05:00 to 17:00.
  expect(nightOf(when('2030-04-16T03:00:00Z', '2030-04-17T15:00:00Z'))).toEqual({ zone, from: 0, to: 300 })
})

it('goes by the clock of the zone, on the day when it is put forward too', () => {
  const night = nightOf(when('2030-03-30T08:00:00Z', '2030-04-01T15:00:00Z'))
  if (!night) throw new Error('no night')
  // 31 March: 01:30 before the change, 05:59 and 06:00 after it.
  expect(beginsAtNight(night, new Date('2030-03-31T00:30:00Z'))).toBe(true)
  expect(beginsAtNight(night, new Date('2030-03-31T03:59:00Z'))).toBe(true)
  expect(beginsAtNight(night, new Date('2030-03-31T04:00:00Z'))).toBe(false)
})

it('warns of what begins at night between two days, not of an evening that lasts past midnight', () => {
  const event = when('2030-04-16T08:00:00Z', '2030-04-18T15:00:00Z')
  // UTC: 23:30 to 00:30, and 02:00 of the next day on the clock in Berlin.
  const sessions = sessionsOf(
    { kind: 'other', start: '21:30', minutes: 60 },
    { kind: 'workshop', start: '00:00', day: 1, minutes: 30 },
  )
  const bounds = { start: event.startsAt, end: event.endsAt, night: nightOf(event) }
  expect(clashesOf(sessions, bounds)).toMatchObject([{ kind: 'night', session: { key: 's1' } }])
  expect(clashesOf(sessions, { ...bounds, night: null })).toEqual([])
})
