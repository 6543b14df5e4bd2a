import { describe, expect, test } from 'vitest'
import type { EventFormat, PlaceState } from '@/prisma/generated/enums'
import { closedBy, standsAs } from './verdict'

const place = (state: PlaceState, poolId = 'hall', mode: EventFormat = 'onsite') => ({
  poolId,
  state,
  pool: { mode },
})
const held = (...places: ReturnType<typeof place>[]) => ({ givenBackAt: null, lapsesAt: null, places })

describe('at the door stands', () => {
  test('somebody with a confirmed place: welcome', () => {
    expect(standsAs(held(place('confirmed')), null)).toBe('welcome')
    expect(standsAs(held(place('waiting', 'evening'), place('confirmed')), null)).toBe('welcome')
  })

  test.each(['requested', 'held', 'offered'] as const)('somebody whose place is %s: not yet', (state) => {
    expect(standsAs(held(place(state)), null)).toBe('requested')
  })

  test('somebody who waits, who gave back, who never confirmed the address', () => {
    expect(standsAs(held(place('waiting')), null)).toBe('waiting')
    expect(standsAs(held(place('given_back')), null)).toBe('given_back')
    expect(standsAs({ ...held(place('confirmed')), givenBackAt: new Date() }, null)).toBe('given_back')
    expect(standsAs({ ...held(place('confirmed')), lapsesAt: new Date() }, null)).toBe('unconfirmed')
  })

  test('somebody who has a place, but not here', () => {
    expect(standsAs(held(place('confirmed', 'stream', 'online')), null)).toBe('wrong_pool')
    expect(standsAs(held(place('confirmed')), 'assembly')).toBe('wrong_pool')
    expect(standsAs(held(place('confirmed'), place('waiting', 'assembly')), 'assembly')).toBe('waiting')
  })
})

test('a door is open in its hours, and never for a cancelled event', () => {
  const hours = { opens: new Date('2026-11-23'), closes: new Date('2026-11-25') }
  expect(closedBy({ state: 'announced' }, hours, new Date('2026-11-24'))).toBeNull()
  expect(closedBy({ state: 'announced' }, hours, new Date('2026-11-22'))).toBe('early')
  expect(closedBy({ state: 'announced' }, hours, new Date('2026-11-26'))).toBe('over')
  expect(closedBy({ state: 'cancelled' }, hours, new Date('2026-11-24'))).toBe('cancelled')
})
