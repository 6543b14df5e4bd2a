import { expect, test } from 'vitest'
import { certificateReady, letterReady, minutesOf } from './papers'

const at = new Date('2026-11-20T12:00:00Z')
const earlier = { state: 'announced', endsAt: new Date('2026-11-19T16:00:00Z') }
const later = { state: 'announced', endsAt: new Date('2026-11-21T16:00:00Z') }
const held = { givenBackAt: null, lapsesAt: null }
const span = (from: string, to: string) => ({
  startsAt: new Date(`2026-11-19T${from}Z`),
  endsAt: new Date(`2026-11-19T${to}Z`),
})

test('a certificate is for those who were there, after the event', () => {
  const came = [{ direction: 'in' }, { direction: 'out' }]
  expect(certificateReady(came, earlier, at)).toBe(true)
  expect(certificateReady(came, later, at)).toBe(false)
  expect(certificateReady([], earlier, at)).toBe(false)
  expect(certificateReady(came, { ...earlier, state: 'cancelled' }, at)).toBe(false)
})

test('a letter is for those who still want to come', () => {
  expect(letterReady(held, later, at)).toBe(true)
  expect(letterReady(held, earlier, at)).toBe(false)
  expect(letterReady({ ...held, givenBackAt: at }, later, at)).toBe(false)
  expect(letterReady({ ...held, lapsesAt: at }, later, at)).toBe(false)
})

test('hours are those of the parts, what overlaps once, and none are invented', () => {
  expect(minutesOf([span('09:00', '12:00'), span('11:00', '12:30'), span('14:00', '15:00')])).toBe(270)
  expect(minutesOf([span('09:00', '12:00'), { startsAt: null, endsAt: null }])).toBeNull()
  expect(minutesOf([])).toBeNull()
})
