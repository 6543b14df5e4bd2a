import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { choicesOf, filtered, filterOf, isFiltered } from './filter'

const agenda = agendaWith(
  sessionsOf(
    { kind: 'impuls', people: [{ role: 'speaker', name: 'Kim Muster', title: 'Dr.' }] },
    {
      kind: 'panel',
      people: [
        { role: 'moderator', name: 'Kim Muster', title: 'Dr.' },
        { role: 'panellist', name: 'Ada Amsel' },
      ],
    },
    { kind: 'break' },
  ),
)
const keys = (asked: Record<string, string>) => filtered(agenda, filterOf(asked)).sessions.map((s) => s.key)

it('keeps the sessions of a person, a role, a format', () => {
  expect(keys({ person: 'Dr. Kim Muster' })).toEqual(['s0', 's1'])
  expect(keys({ role: 'moderator' })).toEqual(['s1'])
  expect(keys({ kind: 'impuls' })).toEqual(['s0'])
  expect(keys({ person: 'Ada Amsel', role: 'moderator' })).toEqual([])
})

it('ignores what makes no sense', () => {
  expect(isFiltered(filterOf({ role: 'king', kind: '', person: '' }))).toBe(false)
  expect(keys({ role: 'king' })).toHaveLength(3)
})

it('offers what occurs, people by family name', () => {
  expect(choicesOf(agenda)).toEqual({
    people: ['Ada Amsel', 'Dr. Kim Muster'],
    roles: ['speaker', 'moderator', 'panellist'],
    kinds: ['impuls', 'panel'],
  })
})
