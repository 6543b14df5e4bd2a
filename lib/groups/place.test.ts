import { expect, it } from 'vitest'
import { placeOf } from './place'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const today = day('2026-11-22')
const nothing = { from: null, to: null, requestedAt: null, invitedAt: null }

it.each([
  ['asked', { requestedAt: today }],
  ['invited', { invitedAt: today }],
  ['in', {}],
  ['in', { from: today }],
  ['in', { from: day('2020-01-01'), to: today }],
  ['in', { from: today, invitedAt: today }],
  ['coming', { from: day('2026-11-23') }],
  ['past', { from: day('2020-01-01'), to: day('2026-11-21') }],
] as const)('is %s', (place, dates) => {
  expect(placeOf({ ...nothing, ...dates }, today)).toBe(place)
})
