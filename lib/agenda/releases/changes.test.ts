import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { changesFor } from './changes'

const before = agendaWith(
  sessionsOf(
    { kind: 'impuls', key: 'a', start: '10:00', title: 'Register' },
    { kind: 'panel', key: 'b', start: '11:00', room: 'saal' },
    { kind: 'workshop', key: 'c', start: '12:00' },
  ),
)
const after = agendaWith(
  sessionsOf(
    { kind: 'impuls', key: 'a', start: '10:00', title: 'Register 2.0' },
    { kind: 'panel', key: 'b', start: '11:00', room: 'studio' },
    { kind: 'workshop', key: 'd', start: '09:00' },
  ),
)
const told = (was: string[], is: string[]) =>
  changesFor(before, after, { before: new Set(was), after: new Set(is) }).map(({ key, what }) => [key, what])

it('tells what is new, gone, elsewhere or renamed, in order of time', () => {
  expect(told(['a', 'b', 'c'], ['a', 'b', 'd'])).toEqual([
    ['d', 'added'],
    ['a', 'renamed'],
    ['b', 'moved'],
    ['c', 'removed'],
  ])
})

it('tells nothing of what is somebody else’s', () => {
  expect(told(['a'], ['a'])).toEqual([['a', 'renamed']])
  expect(told([], [])).toEqual([])
})

it('tells who left a session that goes on that it is no longer theirs', () => {
  expect(told(['b'], [])).toEqual([['b', 'removed']])
})

it('calls everything new to those who have heard of nothing', () => {
  const changes = changesFor(null, after, { before: new Set(), after: new Set(['a', 'd']) })
  expect(changes.map(({ what }) => what)).toEqual(['added', 'added'])
})
