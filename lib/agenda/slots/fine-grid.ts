import type { AgendaRoom, AgendaSession } from '../order'

export const gridStep = 5
const step = gridStep * 60_000
const perLine = 30 / gridStep

/** column: a room's key, or a lane for what is in none; null where a session spans all. */
export type FineCell = {
  key: string
  column: string | null
  session: AgendaSession | null
  rowSpan: number
  colSpan: number
}
export type FineRow = { at: Date; line: boolean; cells: FineCell[] }
export type FineColumn = { key: string; room: AgendaRoom | null }
export type FineGrid = { columns: FineColumn[]; rows: FineRow[] }

type Item = { session: AgendaSession; from: number; to: number; column: string | null }

const overlaps = (a: Item, b: Item) => a !== b && a.from < b.to && b.from < a.to

/** The first free lane without a room; items come in order of time. */
function laneFor(item: Item, lanes: number[]) {
  const free = lanes.findIndex((until) => until <= item.from)
  const lane = free === -1 ? lanes.length : free
  lanes[lane] = item.to
  return `none-${lane}`
}

/**
 * A day as the editor's table: rows of five minutes from `from` to `to` (instants; a day of summer time has its own
 * length), columns for all rooms and for what is in none. What is for all and has nothing beside it spans the rooms. Times
 * between the steps are drawn at the next one, what is shorter than a step as one.
 */
export function fineGrid(
  sessions: readonly AgendaSession[],
  rooms: readonly AgendaRoom[],
  { from, to }: { from: Date; to: Date },
): FineGrid {
  const rowOf = (at: Date) => Math.round((at.getTime() - from.getTime()) / step)
  const count = Math.max(1, rowOf(to))
  const clamp = (row: number) => Math.min(count, Math.max(0, row))
  const known = new Set(rooms.map((room) => room.key))
  const items = sessions
    .flatMap((session): Item[] => {
      if (!session.start || !session.end) return []
      const first = Math.min(clamp(rowOf(session.start)), count - 1)
      return [{ session, from: first, to: Math.max(first + 1, clamp(rowOf(session.end))), column: null }]
    })
    .sort((a, b) => a.from - b.from || a.session.position - b.session.position)
  const lanes: number[] = []
  const ends = new Map<string, number>()
  for (const item of items) {
    const { roomKey, plenary } = item.session
    const own = roomKey && known.has(roomKey) ? roomKey : null
    if ((!own || plenary) && !items.some((other) => overlaps(item, other))) continue
    item.column = own ?? laneFor(item, lanes)
    // Drawn at whole steps, neighbours may touch: the later one gives way.
    item.from = Math.min(Math.max(item.from, ends.get(item.column) ?? 0), count - 1)
    item.to = Math.max(item.to, item.from + 1)
    ends.set(item.column, item.to)
  }
  const columns: FineColumn[] = [
    ...rooms.map((room) => ({ key: room.key, room })),
    ...(lanes.length > 0 || rooms.length === 0
      ? Array.from({ length: Math.max(1, lanes.length) }, (_, i) => ({ key: `none-${i}`, room: null }))
      : []),
  ]
  return { columns, rows: rowsOf(items, columns, from, count) }
}

function rowsOf(items: Item[], columns: FineColumn[], from: Date, count: number): FineRow[] {
  const taken = new Map<string, number>()
  const starts = new Map<string, Item>()
  const busy = new Map<string, number[]>()
  for (const item of items) {
    const on = item.column === null ? columns.map((column) => column.key) : [item.column]
    for (const key of on) busy.set(key, [...(busy.get(key) ?? []), item.from])
    starts.set(`${item.from} ${item.column ?? ''}`, item)
  }
  return Array.from({ length: count }, (_, row): FineRow => {
    const at = new Date(from.getTime() + row * step)
    const across = starts.get(`${row} `)
    const cells = across
      ? [cellOf(across, columns.length, count)]
      : columns.flatMap(({ key }): FineCell[] => {
          if ((taken.get(key) ?? 0) > row) return []
          const item = starts.get(`${row} ${key}`)
          if (item) return [cellOf(item, 1, count)]
          const next = Math.min(
            count,
            (Math.floor(row / perLine) + 1) * perLine,
            ...(busy.get(key) ?? []).filter((start) => start > row),
          )
          return [{ key: `${key} ${row}`, column: key, session: null, rowSpan: next - row, colSpan: 1 }]
        })
    for (const cell of cells)
      for (const key of cell.column === null ? columns.map((column) => column.key) : [cell.column])
        taken.set(key, row + cell.rowSpan)
    return { at, line: row % perLine === 0, cells }
  })
}

const cellOf = ({ session, from, to, column }: Item, width: number, count: number): FineCell => ({
  key: session.key,
  column,
  session,
  rowSpan: Math.min(to, count) - from,
  colSpan: column === null ? width : 1,
})

/** From when to when a day is drawn: around what stands there, in whole hours, at least from nine to six. */
export function dayFrame(
  sessions: readonly AgendaSession[],
  at: (time: string) => Date,
): { from: Date; to: Date } {
  const hour = 3_600_000
  const starts = sessions.flatMap((s) => s.start?.getTime() ?? [])
  const ends = sessions.flatMap((s) => s.end?.getTime() ?? [])
  const first = Math.min(at('09:00').getTime(), ...starts)
  const last = Math.max(at('18:00').getTime(), ...ends.map((end) => end + hour))
  return { from: new Date(Math.floor(first / hour) * hour), to: new Date(Math.ceil(last / hour) * hour) }
}
