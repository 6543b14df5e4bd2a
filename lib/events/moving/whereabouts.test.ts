import { expect, test } from 'vitest'
import { movedIn, type Whereabouts, whereaboutsOf } from './whereabouts'

const event: Whereabouts = {
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T16:00:00Z'),
  precision: 'time',
  zone: 'Europe/Berlin',
  venue: { name: { de: 'Rathaus' }, address: 'Markt 1' },
  format: 'onsite',
}
const moved = (more: Partial<Whereabouts>) => movedIn(event, { ...event, ...more })

test('another hour, house, address or format is a move', () => {
  expect(moved({ endsAt: new Date('2026-11-24T17:00:00Z') })).toEqual(['when'])
  expect(moved({ precision: 'day' })).toEqual(['when'])
  expect(moved({ venue: { name: { de: 'Rathaus' }, address: 'Markt 2' } })).toEqual(['where'])
  expect(moved({ venue: null, format: 'online' })).toEqual(['where', 'how'])
})

test('the same clock in another zone is another hour', () => {
  const startsAt = new Date('2026-11-24T10:00:00Z')
  expect(moved({ zone: 'Europe/Lisbon', startsAt, endsAt: new Date('2026-11-24T17:00:00Z') })).toEqual([
    'when',
  ])
})

test('what nobody reads as another is none', () => {
  expect(moved({})).toEqual([])
  expect(
    moved({
      venue: { name: { de: 'Rathaus', en: 'Town hall' }, address: 'Markt 1', access: { de: 'Lift' } },
    }),
  ).toEqual([])
  const month = { ...event, precision: 'month' as const }
  expect(movedIn(month, { ...month, startsAt: new Date('2026-11-02T09:00:00Z') })).toEqual([])
})

test('reads itself back out of JSON', () => {
  expect(whereaboutsOf(JSON.parse(JSON.stringify(event)))).toEqual(event)
})
