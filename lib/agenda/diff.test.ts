import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { differenceOf, isEmptyDiff } from './diff'

const before = agendaWith(
  sessionsOf(
    {
      kind: 'impuls',
      key: 'a',
      start: '10:00',
      title: 'Register',
      people: [{ role: 'speaker', name: 'Kim' }],
    },
    { kind: 'panel', key: 'b', start: '11:00', room: 'saal' },
  ),
)

it('finds nothing between equal copies', () => {
  expect(isEmptyDiff(differenceOf(before, structuredClone(before)))).toBe(true)
})

it('finds what is new, gone, moved, renamed', () => {
  const after = agendaWith(
    sessionsOf(
      {
        kind: 'impuls',
        key: 'a',
        start: '10:00',
        title: 'Register 2.0',
        people: [{ role: 'speaker', name: 'Kim' }],
      },
      { kind: 'workshop', key: 'c', start: '11:00' },
    ),
  )
  const diff = differenceOf(before, after)
  expect(diff.added.map((s) => s.key)).toEqual(['c'])
  expect(diff.removed.map((s) => s.key)).toEqual(['b'])
  expect(diff.changed.map((c) => c.after.key)).toEqual(['a'])
  expect(diff.moved).toEqual([])
})

it('finds another time and another room', () => {
  const later = agendaWith(sessionsOf({ kind: 'panel', key: 'b', start: '11:05', room: 'saal' }))
  const elsewhere = agendaWith(sessionsOf({ kind: 'panel', key: 'b', start: '11:00', room: 'studio' }))
  for (const after of [later, elsewhere])
    expect(differenceOf(before, after).moved.map((m) => m.after.key)).toEqual(['b'])
})

it('finds people who came, left or changed their role', () => {
  const after = structuredClone(before)
  const [first, second] = after.sessions
  const [kim] = first?.people ?? []
  if (kim) kim.role = 'moderator'
  second?.people.push({ ...(kim as NonNullable<typeof kim>), key: 'new' })
  expect(differenceOf(before, after).people).toMatchObject([
    { session: { key: 'a' }, changed: [{ name: 'Kim' }] },
    { session: { key: 'b' }, added: [{ key: 'new' }] },
  ])
})

it('calls everything new before the first release', () => {
  expect(differenceOf(null, before).added).toHaveLength(2)
})
