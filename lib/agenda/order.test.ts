import { describe, expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { daysOf, unplaced } from './order'

const names = (agenda: Parameters<typeof daysOf>[0]) =>
  daysOf(agenda, 'UTC').map((day) =>
    day.entries.map((entry) =>
      `${entry.label ?? ''}${entry.number ?? ''} ${entry.block?.key ?? entry.sessions[0].key}`.trim(),
    ),
  )

describe('the programme as it is read', () => {
  it('goes by time, then by position', () => {
    const sessions = sessionsOf(
      { kind: 'other', start: '11:00' },
      { kind: 'other', start: '10:00' },
      { kind: 'workshop', start: '11:00' },
    )
    expect(names(agendaWith(sessions))).toEqual([['s1', 's0', 's2']])
  })

  it('keeps the sessions of a block together and numbers labelled blocks', () => {
    const sessions = sessionsOf(
      { kind: 'impuls', start: '11:00', block: 'cloud' },
      { kind: 'impuls', start: '10:00', block: 'register' },
      { kind: 'replik', start: '10:20', block: 'register' },
      { kind: 'update', start: '09:00' },
    )
    expect(names(agendaWith(sessions))).toEqual([['s3', 'TOP1 register', 'TOP2 cloud']])
    expect(names(agendaWith(sessions, null))).toEqual([['s3', 'register', 'cloud']])
  })

  it('counts items of an assembly as TOP', () => {
    const sessions = sessionsOf(
      { kind: 'assembly_item', start: '10:00' },
      { kind: 'assembly_item', start: '10:10' },
    )
    expect(names(agendaWith(sessions))).toEqual([['TOP1 s0', 'TOP2 s1']])
  })

  it('numbers the items of an assembly inside its block, and not the block', () => {
    const sessions = sessionsOf(
      { kind: 'assembly_item', start: '10:00', block: 'assembly' },
      { kind: 'assembly_item', start: '10:10', block: 'assembly' },
      { kind: 'impuls', start: '11:00', block: 'cloud' },
    )
    const [day] = daysOf(agendaWith(sessions), 'UTC')
    expect(day?.entries.map((entry) => [entry.number, entry.tops])).toEqual([
      [null, { s0: 1, s1: 2 }],
      [3, {}],
    ])
  })

  it('numbers on over days and gives a block that returns its number again', () => {
    const sessions = sessionsOf(
      { kind: 'impuls', start: '10:00', block: 'a' },
      { kind: 'impuls', start: '11:00', block: 'b' },
      { kind: 'discussion', start: '10:00', day: 1, block: 'a' },
      { kind: 'impuls', start: '12:00', day: 1, block: 'c' },
    )
    expect(names(agendaWith(sessions))).toEqual([
      ['TOP1 a', 'TOP2 b'],
      ['TOP1 a', 'TOP3 c'],
    ])
  })

  it('lets an evening end after midnight', () => {
    const sessions = sessionsOf({ kind: 'other', start: '23:00' }, { kind: 'other', start: '00:30', day: 1 })
    expect(names(agendaWith(sessions))).toEqual([['s0', 's1']])
  })

  it('does not invent an evening before for a programme that begins at night', () => {
    const agenda = agendaWith(
      sessionsOf({ kind: 'other', start: '01:00' }, { kind: 'other', start: '09:00' }),
    )
    expect(daysOf(agenda, 'UTC').map((day) => day.date)).toEqual(['2030-04-16'])
  })

  it('reads days in the zone of the event', () => {
    const agenda = agendaWith(sessionsOf({ kind: 'other', start: '22:30' }))
    expect(daysOf(agenda, 'Asia/Tokyo').map((day) => day.date)).toEqual(['2030-04-17'])
  })

  it('shows a programme without times in its order', () => {
    const sessions = sessionsOf({ kind: 'update' }, { kind: 'panel' })
    expect(names(agendaWith(sessions))).toEqual([['s0', 's1']])
    expect(unplaced(agendaWith(sessions))).toEqual([])
  })

  it('keeps what has no time at the side once others have one', () => {
    const sessions = sessionsOf({ kind: 'update', start: '10:00' }, { kind: 'panel' })
    expect(names(agendaWith(sessions))).toEqual([['s0']])
    expect(unplaced(agendaWith(sessions)).map((s) => s.key)).toEqual(['s1'])
  })
})
