import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { choicesOf, filteredDays, filterOf, isAssembly, isFiltered } from './filter'
import { daysOf } from './order'

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
const keys = (asked: Record<string, string>, of = agenda) =>
  filteredDays(daysOf(of, 'UTC'), filterOf(asked))
    .flatMap((day) => day.entries)
    .flatMap((entry) => entry.sessions.map((s) => s.key))

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
    tracks: [],
    rooms: [],
    languages: [],
  })
})

it('leaves a block its number and its hours', () => {
  const two = agendaWith(
    sessionsOf(
      { kind: 'impuls', start: '10:00', block: 'a' },
      { kind: 'impuls', start: '11:00', minutes: 20, block: 'b' },
      { kind: 'replik', start: '11:20', block: 'b', people: [{ role: 'respondent', name: 'Ada Amsel' }] },
    ),
  )
  const [day] = filteredDays(daysOf(two, 'UTC'), filterOf({ person: 'Ada Amsel' }))
  expect(day?.entries).toMatchObject([
    { number: 2, start: new Date('2030-04-16T11:00:00Z'), sessions: [{ key: 's2' }] },
  ])
})

it('finds by track, room and language', () => {
  const [first, second] = sessionsOf(
    { kind: 'impuls', start: '10:00', room: 'saal' },
    { kind: 'impuls', start: '11:00' },
  )
  if (!first || !second) throw new Error('two sessions')
  const both = agendaWith([
    { ...first, trackKey: 'recht', language: 'de' },
    { ...second, trackKey: 'technik', language: 'en' },
  ])
  const found = (asked: Record<string, string>) =>
    filteredDays(daysOf(both, 'UTC'), filterOf(asked)).flatMap((day) =>
      day.entries.flatMap((entry) => entry.sessions.map((session) => session.key)),
    )
  expect(found({ track: 'recht' })).toEqual([first.key])
  expect(found({ room: 'saal' })).toEqual([first.key])
  expect(found({ language: 'en' })).toEqual([second.key])
  expect(found({ track: 'recht', language: 'en' })).toEqual([])
})

it('knows the agenda of an assembly: nothing but its items and breaks', () => {
  const of = (...kinds: ('assembly_item' | 'break' | 'impuls')[]) =>
    isAssembly(agendaWith(sessionsOf(...kinds.map((kind) => ({ kind })))))
  expect(of('assembly_item', 'break', 'assembly_item')).toBe(true)
  expect([of('assembly_item', 'impuls'), of('break'), of()]).toEqual([false, false, false])
})
