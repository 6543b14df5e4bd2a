import { describe, expect, it } from 'vitest'
import { movedTo } from './moved'

const summer = {
  zone: 'Europe/Berlin',
  precision: 'time' as const,
  startsAt: new Date('2026-09-24T08:00:00Z'),
  endsAt: new Date('2026-09-25T14:15:00Z'),
  opensAt: new Date('2026-08-01T07:00:00Z'),
  closesAt: new Date('2026-09-12T21:59:59.999Z'),
}

describe('moving an event to another day', () => {
  it('keeps the hours on the clock over the change of time', () => {
    expect(movedTo('2026-11-24', summer)).toEqual({
      precision: 'time',
      startsAt: new Date('2026-11-24T09:00:00Z'),
      endsAt: new Date('2026-11-25T15:15:00Z'),
      opensAt: new Date('2026-10-01T07:00:00Z'),
      closesAt: new Date('2026-11-12T22:59:59.999Z'),
    })
  })

  it('knows the day of what was only known by its season', () => {
    const rough = { ...summer, precision: 'season' as const, opensAt: null, closesAt: null }
    expect(movedTo('2027-10-05', rough)).toMatchObject({
      precision: 'day',
      endsAt: new Date('2027-10-05T21:59:59.999Z'),
      opensAt: null,
    })
  })
})
