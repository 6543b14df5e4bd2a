import { describe, expect, it } from 'vitest'
import { visitor } from '@/lib/access/context'
import { statusOf } from './status'

const now = new Date('2026-06-01T10:00:00Z')
const event = (taken: number, more = {}) => ({
  kind: 'conference' as const,
  state: 'announced' as const,
  listed: true,
  audience: 'public' as const,
  audienceRule: {},
  endsAt: new Date('2026-06-02'),
  opensAt: null,
  closesAt: null,
  invitations: [],
  registrations: [] as { personId: string; givenBackAt: Date | null }[],
  parts: [{ audience: null, audienceRule: {}, pools: [{ capacity: 40, taken }] }],
  ...more,
})

describe('the state of an event', () => {
  it('says that it is open, how many places are left, or that people wait', () => {
    expect(statusOf(visitor, event(0), now)).toEqual({ key: 'open' })
    expect(statusOf(visitor, event(20), now)).toEqual({ key: 'free', free: 20 })
    expect(statusOf(visitor, event(40), now)).toEqual({ key: 'waitingList' })
  })

  it('says who is registered already, until it is over', () => {
    const me = { ...visitor, personId: 'me' }
    const registrations = [{ personId: 'me', givenBackAt: null }]
    expect(statusOf(me, event(40, { registrations }), now)).toEqual({ key: 'registered' })
    expect(statusOf(me, event(40, { registrations, state: 'cancelled' }), now)).toEqual({ key: 'cancelled' })
    expect(statusOf(me, event(40, { registrations }), new Date('2026-06-03'))).toEqual({ key: 'past' })
  })

  it('says from when', () => {
    const opensAt = new Date('2026-06-01T12:00:00Z')
    expect(statusOf(visitor, event(0, { opensAt }), now)).toEqual({ key: 'notYet', opensAt })
  })
})
