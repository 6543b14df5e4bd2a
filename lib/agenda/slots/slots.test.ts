import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import type { Agenda } from '../order'
import { moved, type Slot, shifted, stretched } from './slots'

const clock = (slots: Slot[] | null) =>
  Object.fromEntries((slots ?? []).map((s) => [s.id, s.start?.toISOString().slice(11, 16) ?? s.position]))
const move = (agenda: Agenda, id: string, to: 'earlier' | 'later', what: 'session' | 'block' = 'session') =>
  clock(moved(agenda, 'UTC', what, id, to))

const day = agendaWith(
  sessionsOf(
    { kind: 'update', key: 'u', start: '10:00', minutes: 15 },
    { kind: 'impuls', key: 'i', start: '10:15', minutes: 20, block: 'x' },
    { kind: 'replik', key: 'r', start: '10:40', minutes: 10, block: 'x' },
    { kind: 'break', key: 'b', start: '10:50', minutes: 10 },
  ),
)

it('changes places inside a block, keeping lengths and the gap', () => {
  expect(move(day, 'r', 'earlier')).toEqual({ r: '10:15', i: '10:30' })
  expect(move(day, 'i', 'later')).toEqual({ r: '10:15', i: '10:30' })
})

it('moves a block with all its sessions past its neighbour', () => {
  expect(move(day, 'x', 'later', 'block')).toMatchObject({ b: '10:15', i: '10:25', r: '10:50' })
})

it('moves a single session past a whole block', () => {
  expect(move(day, 'u', 'later')).toMatchObject({ i: '10:00', r: '10:25', u: '10:35' })
})

it('knows the ends of the list', () => {
  expect(moved(day, 'UTC', 'session', 'u', 'earlier')).toBeNull()
  expect(moved(day, 'UTC', 'session', 'b', 'later')).toBeNull()
  expect(moved(day, 'UTC', 'session', 'nobody', 'later')).toBeNull()
})

it('moves within its room', () => {
  const rooms = agendaWith(
    sessionsOf(
      { kind: 'workshop', key: 'a1', start: '10:00', room: 'a' },
      { kind: 'workshop', key: 'b1', start: '10:05', room: 'b' },
      { kind: 'workshop', key: 'a2', start: '10:10', room: 'a' },
    ),
  )
  expect(move(rooms, 'a2', 'earlier')).toEqual({ a2: '10:00', a1: '10:10' })
})

it('changes the order of what has no time', () => {
  const undated = agendaWith(sessionsOf({ kind: 'update', key: 'a' }, { kind: 'panel', key: 'b' }))
  expect(move(undated, 'b', 'earlier')).toEqual({ a: 1, b: 0 })
})

it('stretches and shrinks, but not below five minutes', () => {
  expect(stretched(day, 'r', 5)?.[0]?.end).toEqual(new Date('2030-04-16T10:55:00Z'))
  expect(stretched(day, 'r', -5)?.[0]?.end).toEqual(new Date('2030-04-16T10:45:00Z'))
  expect(stretched(day, 'r', -6)).toBeNull()
  expect(stretched(agendaWith(sessionsOf({ kind: 'panel', key: 'p' })), 'p', 5)).toBeNull()
})

it('shifts everything that begins later that day, and nothing else', () => {
  const two = agendaWith([
    ...day.sessions,
    ...sessionsOf({ kind: 'other', key: 'next', start: '09:00', day: 1 }),
  ])
  expect(clock(shifted(two, 'UTC', 'i', 10))).toEqual({ r: '10:50', b: '11:00' })
  expect(clock(shifted(two, 'UTC', 'i', -5))).toEqual({ r: '10:35', b: '10:45' })
})
