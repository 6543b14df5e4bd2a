import { expect, test } from 'vitest'
import { feedbackOpen, feedbackWindow } from './window'

const endsAt = new Date('2026-10-25T15:00:00Z')
const event = { state: 'announced', endsAt, feedbackFormId: 'form' }
const after = (ms: number) => new Date(endsAt.getTime() + ms)
const days21 = 21 * 24 * 60 * 60 * 1000

test('it opens when the event ends and closes 21 days later', () => {
  expect(feedbackWindow(event, after(-1))).toBe('early')
  expect(feedbackWindow(event, after(0))).toBe('open')
  expect(feedbackWindow(event, after(days21 - 1))).toBe('open')
  expect(feedbackWindow(event, after(days21))).toBe('late')
})

test('without a form, and for an event that did not take place, nothing is open', () => {
  expect(feedbackOpen(event, after(1))).toBe(true)
  expect(feedbackOpen({ ...event, feedbackFormId: null }, after(1))).toBe(false)
  expect(feedbackOpen({ ...event, state: 'cancelled' }, after(1))).toBe(false)
})
