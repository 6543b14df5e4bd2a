import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { dayFrame, fineGrid } from './fine-grid'

const at = (time: string) => new Date(`2030-04-16T${time}:00Z`)
const frame = { from: at('09:00'), to: at('12:00') }
const grid = (...planned: Parameters<typeof sessionsOf>) => {
  const agenda = agendaWith(sessionsOf(...planned))
  return fineGrid(agenda.sessions, agenda.rooms, frame)
}
const cells = (made: ReturnType<typeof grid>) =>
  made.rows.flatMap((row, n) =>
    row.cells.flatMap((cell) => (cell.session ? [[n, cell.rowSpan, cell.column, cell.colSpan]] : [])),
  )

it('draws five minutes as a row and each room as a column', () => {
  const made = grid(
    { kind: 'workshop', start: '10:00', minutes: 30, room: 'saal' },
    { kind: 'workshop', start: '10:05', minutes: 10, room: 'studio' },
  )
  expect(made.rows).toHaveLength(36)
  expect(cells(made)).toEqual([
    [12, 6, 'saal', 1],
    [13, 2, 'studio', 1],
  ])
})

it('lets what is for all span the rooms, unless something runs beside it', () => {
  const alone = grid(
    { kind: 'break', start: '10:00', minutes: 30 },
    { kind: 'workshop', start: '10:30', room: 'saal' },
    { kind: 'workshop', start: '10:30', room: 'studio' },
  )
  expect(cells(alone)[0]).toEqual([12, 6, null, 2])
  const beside = grid(
    { kind: 'break', start: '10:00', minutes: 30 },
    { kind: 'workshop', start: '10:00', room: 'saal' },
  )
  expect(beside.columns.map((column) => column.key)).toEqual(['saal', 'none-0'])
})

it('fills every row of every column exactly once', () => {
  const made = grid(
    { kind: 'workshop', start: '10:02', minutes: 5, room: 'saal' },
    { kind: 'workshop', start: '10:07', minutes: 3, room: 'saal' },
    { kind: 'workshop', start: '10:10', minutes: 90, room: 'saal' },
    { kind: 'other', start: '10:00', minutes: 20 },
    { kind: 'other', start: '10:10', minutes: 20 },
    { kind: 'break', start: '11:45', minutes: 15 },
  )
  const area = made.rows.flatMap((row) => row.cells).reduce((sum, c) => sum + c.rowSpan * c.colSpan, 0)
  expect(area).toBe(made.rows.length * made.columns.length)
})

it('keeps the length of a day on which the clock changes', () => {
  const night = { from: new Date('2030-10-26T22:00:00Z'), to: new Date('2030-10-27T23:00:00Z') }
  expect(fineGrid([], [], night).rows).toHaveLength(25 * 12)
})

it('frames a day around what stands in it', () => {
  const [early] = sessionsOf({ kind: 'workshop', start: '07:20', minutes: 30 })
  const made = dayFrame(early ? [early] : [], at)
  expect([made.from, made.to]).toEqual([at('07:00'), at('18:00')])
})
