import { expect, it } from 'vitest'
import { sessionsOf } from '@/prisma/factories/agenda'
import { momentOf, phaseOf } from './now'

const sessions = sessionsOf(
  { kind: 'impuls', key: 'a', start: '10:00', minutes: 30 },
  { kind: 'workshop', key: 'b', start: '10:40', minutes: 20 },
  { kind: 'workshop', key: 'c', start: '10:40', minutes: 40 },
)
const at = (time: string) => new Date(`2030-04-16T${time}:00Z`)

it('says what comes first before it begins', () => {
  expect(momentOf(sessions, at('09:59'))).toMatchObject({ state: 'before', next: { key: 'a' } })
})

it('says what runs, how long, and what comes next', () => {
  expect(momentOf(sessions, at('10:23'))).toMatchObject({
    state: 'during',
    current: [{ key: 'a' }],
    minutesLeft: 7,
    next: { key: 'b' },
  })
})

it('knows gaps and parallel sessions', () => {
  expect(momentOf(sessions, at('10:30'))).toMatchObject({ state: 'during', current: [], minutesLeft: null })
  expect(momentOf(sessions, at('10:40'))).toMatchObject({
    current: [{ key: 'b' }, { key: 'c' }],
    minutesLeft: 20,
    next: null,
  })
})

it('is over when the last one ends', () => {
  expect(momentOf(sessions, at('11:19')).state).toBe('during')
  expect(momentOf(sessions, at('11:20')).state).toBe('after')
})

it('knows nothing about a programme without times', () => {
  expect(momentOf(sessionsOf({ kind: 'panel' }), at('10:00')).state).toBe('undated')
  expect(phaseOf({ start: null, end: null }, at('10:00'))).toBe('coming')
})
