import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { stripOf } from './day-strip'
import { daysOf } from './order'

const strip = (sessions: Parameters<typeof agendaWith>[0], at = new Date(0), zone = 'UTC') =>
  stripOf(daysOf(agendaWith(sessions), zone)[0]?.entries ?? [], zone, at)

it('draws the day in minutes, blocks as one piece', () => {
  const sessions = sessionsOf(
    { kind: 'update', start: '10:00', minutes: 15 },
    { kind: 'impuls', start: '10:15', minutes: 30, block: 'a' },
    { kind: 'replik', start: '10:45', minutes: 25, block: 'a' },
    { kind: 'impuls', start: '11:20', minutes: 45, block: 'b' },
  )
  expect(strip(sessions)).toMatchObject({
    minutes: 125,
    pieces: [
      { from: 0, to: 15 },
      { from: 15, to: 70 },
      { from: 80, to: 125 },
    ],
    ticks: [
      { hour: '10', at: 0 },
      { hour: '11', at: 60 },
      { hour: '12', at: 120 },
    ],
    now: null,
  })
})

it('places now only inside the day', () => {
  const sessions = sessionsOf({ kind: 'update', start: '10:00', minutes: 60 })
  expect(strip(sessions, new Date('2030-04-16T10:43:00Z'))?.now).toBe(43)
  expect(strip(sessions, new Date('2030-04-16T11:00:00Z'))?.now).toBeNull()
})

it('lets the longest stand for parallel ones', () => {
  const sessions = sessionsOf(
    { kind: 'workshop', start: '10:00', minutes: 30 },
    { kind: 'workshop', start: '10:00', minutes: 60 },
    { kind: 'workshop', start: '10:45', minutes: 30 },
  )
  expect(strip(sessions)?.pieces).toMatchObject([
    { from: 0, to: 60 },
    { from: 60, to: 75 },
  ])
})

it('ticks every second hour on long days, in the zone of the event', () => {
  const sessions = sessionsOf({ kind: 'update', start: '07:30', minutes: 600 })
  expect(strip(sessions, new Date(0), 'Europe/Berlin')?.ticks.map((t) => t.hour)).toEqual([
    '10',
    '12',
    '14',
    '16',
    '18',
  ])
})

it('draws nothing without times', () => {
  expect(strip(sessionsOf({ kind: 'panel' }))).toBeNull()
})
