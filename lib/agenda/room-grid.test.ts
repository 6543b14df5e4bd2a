import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { daysOf } from './order'
import { gridOf } from './room-grid'

const grid = (...planned: Parameters<typeof sessionsOf>) => {
  const agenda = agendaWith(sessionsOf(...planned))
  return gridOf(daysOf(agenda, 'UTC')[0]?.entries ?? [], agenda.rooms)
}
const cells = (...planned: Parameters<typeof sessionsOf>) =>
  grid(...planned)?.rows.map((row) =>
    row.cells.map(
      (c) => `${c.item ? (c.item.block?.key ?? c.item.sessions[0].key) : '-'} ${c.rowSpan}x${c.colSpan}`,
    ),
  )

it('puts rooms side by side and lets long sessions span', () => {
  const rows = cells(
    { kind: 'workshop', start: '10:00', minutes: 60, room: 'a' },
    { kind: 'workshop', start: '10:00', minutes: 30, room: 'b' },
    { kind: 'workshop', start: '10:30', minutes: 30, room: 'b' },
  )
  expect(rows).toEqual([['s0 2x1', 's1 1x1'], ['s2 1x1']])
})

it('spans what concerns everybody across all rooms', () => {
  const rows = cells(
    { kind: 'other', start: '09:00', minutes: 30, room: 'a', plenary: true },
    { kind: 'workshop', start: '09:30', minutes: 30, room: 'a' },
    { kind: 'workshop', start: '09:30', minutes: 30, room: 'b' },
    { kind: 'break', start: '10:00', minutes: 15 },
  )
  expect(rows).toEqual([['s0 1x2'], ['s1 1x1', 's2 1x1'], ['s3 1x2']])
})

it('gives what runs beside the rooms a column of its own', () => {
  const found = grid(
    { kind: 'workshop', start: '10:00', minutes: 30, room: 'a' },
    { kind: 'workshop', start: '10:00', minutes: 30, room: 'b' },
    { kind: 'break', start: '10:00', minutes: 30 },
    { kind: 'other', start: '10:10', minutes: 10 },
  )
  expect(found?.columns.map((column) => column.room?.key ?? null)).toEqual(['a', 'b', null, null])
  expect(found?.rows.flatMap((row) => row.cells).filter((cell) => cell.item)).toHaveLength(4)
})

it('keeps a block in one room whole and takes one that wanders apart', () => {
  const block = (second: string) =>
    cells(
      { kind: 'impuls', start: '10:00', minutes: 20, room: 'a', block: 'x' },
      { kind: 'replik', start: '10:20', minutes: 10, room: second, block: 'x' },
      { kind: 'workshop', start: '10:00', minutes: 20, room: 'b' },
    )?.flat()
  expect(block('a')).toContain('x 2x1')
  expect(block('b')).toContain('s1 1x1')
})

it('needs two rooms', () => {
  expect(grid({ kind: 'workshop', start: '10:00', room: 'a' })).toBeNull()
})
