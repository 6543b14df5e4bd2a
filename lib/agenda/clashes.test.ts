import { expect, it } from 'vitest'
import { sessionsOf } from '@/prisma/factories/agenda'
import { clashesOf } from './clashes'

const kinds = (...args: Parameters<typeof clashesOf>) => clashesOf(...args).map((clash) => clash.kind)
const on = (role: 'speaker' | 'host' | 'moderator', name = 'Kim Muster') => [{ role, name }]

it('finds two sessions in one room', () => {
  const sessions = sessionsOf(
    { kind: 'workshop', start: '10:00', minutes: 30, room: 'saal' },
    { kind: 'workshop', start: '10:20', room: 'saal' },
    { kind: 'workshop', start: '10:20', room: 'studio' },
  )
  expect(clashesOf(sessions, null)).toMatchObject([
    { kind: 'room', roomKey: 'saal', from: new Date('2030-04-16T10:20:00Z') },
  ])
})

it('lets one session begin when the other ends', () => {
  const sessions = sessionsOf(
    { kind: 'workshop', start: '10:00', minutes: 20, room: 'saal' },
    { kind: 'workshop', start: '10:20', room: 'saal' },
  )
  expect(kinds(sessions, null)).toEqual([])
})

it('finds sessions of one block that overlap where no room says so', () => {
  const sessions = sessionsOf(
    { kind: 'impuls', start: '10:00', minutes: 25, block: 'a' },
    { kind: 'discussion', start: '10:20', block: 'a' },
  )
  expect(kinds(sessions, null)).toEqual(['block'])
})

it('finds a person in two places, whatever the spelling of the case', () => {
  const sessions = sessionsOf(
    { kind: 'panel', start: '10:00', minutes: 30, room: 'saal', people: on('moderator') },
    { kind: 'workshop', start: '10:10', room: 'studio', people: on('speaker', 'kim muster') },
  )
  expect(clashesOf(sessions, null)).toMatchObject([
    { kind: 'person', name: 'Kim Muster', roles: ['moderator', 'speaker'] },
  ])
})

it('tells namesakes apart who are different people of the directory', () => {
  const [a, b] = sessionsOf(
    { kind: 'panel', start: '10:00', people: [{ role: 'speaker', name: 'Kim Muster', personId: '1' }] },
    { kind: 'panel', start: '10:00', people: [{ role: 'speaker', name: 'Kim Muster', personId: '2' }] },
  )
  expect(
    kinds(
      [a, b].filter((s) => s !== undefined),
      null,
    ),
  ).toEqual([])
})

it('wants time to change rooms, by role', () => {
  const after = (start: string, role: 'speaker' | 'host', room = 'studio') =>
    sessionsOf(
      { kind: 'panel', start: '10:00', minutes: 30, room: 'saal', people: on(role) },
      { kind: 'workshop', start, room, people: on(role) },
    )
  expect(clashesOf(after('10:35', 'speaker'), null)).toMatchObject([
    { kind: 'tight', minutes: 5, needed: 10 },
  ])
  expect(kinds(after('10:40', 'speaker'), null)).toEqual([])
  expect(kinds(after('10:30', 'speaker', 'saal'), null)).toEqual([])
  expect(kinds(after('10:30', 'host'), null)).toEqual([])
})

it('finds what lies outside the event and a Replik without its session', () => {
  const event = { start: new Date('2030-04-16T10:00:00Z'), end: new Date('2030-04-16T12:00:00Z') }
  const sessions = sessionsOf(
    { kind: 'update', start: '09:50', minutes: 20 },
    { kind: 'replik', start: '11:00', answers: 'gone' },
    { kind: 'replik', start: '11:30' },
  )
  expect(kinds(sessions, event)).toEqual(['outside', 'orphan', 'orphan'])
})
