import { type AgendaRoom, type Entry, entryOf } from './order'

/** Something that stands in one cell: a block that stays in one room, or a session. */
export type GridItem = Entry & { start: Date; end: Date; column: string; across: boolean }
export type GridCell = { item: GridItem | null; rowSpan: number; colSpan: number; key: string }
/** From one change to the next. `label`: something begins here, so its time is printed. */
export type GridRow = { at: Date; minutes: number; label: boolean; cells: GridCell[] }
/** columns: rooms in use, then (room null) what takes place in none of them while they are busy. */
export type GridColumn = { key: string; room: AgendaRoom | null }
export type Grid = { columns: GridColumn[]; rows: GridRow[] }

const timed = (entry: Entry): entry is Entry & { start: Date; end: Date } =>
  entry.start !== null && entry.end !== null

/** A block that wanders through rooms falls apart into its sessions. */
const wholeOrParts = (entry: Entry) =>
  entry.block && new Set(entry.sessions.map((s) => s.roomKey)).size > 1
    ? entry.sessions.map(entryOf)
    : [entry]

const overlap = (a: Entry & { start: Date; end: Date }, b: Entry & { start: Date; end: Date }) =>
  a !== b && a.start < b.end && b.start < a.end

/** Plenary, or in no room: spans all columns as long as nothing else runs beside it. */
function itemsOf(entries: readonly Entry[]): GridItem[] {
  const all = entries.flatMap(wholeOrParts).filter(timed)
  const lanes: Date[] = []
  return all.map((entry) => {
    const room = entry.sessions[0]?.roomKey
    const forAll = !room || entry.sessions.some((s) => s.plenary)
    const across = forAll && !all.some((other) => overlap(entry, other))
    return { ...entry, across, column: across ? '' : (room ?? laneFor(entry, lanes)) }
  })
}

/** The first free column without a room; entries come in order of time. */
function laneFor({ start, end }: { start: Date; end: Date }, lanes: Date[]) {
  const free = lanes.findIndex((until) => until <= start)
  const lane = free === -1 ? lanes.length : free
  lanes[lane] = end
  return `none-${lane}`
}

/**
 * A day as a table: a row from each change to the next, a column for each room in use. Null when fewer than two rooms
 * are in use. A room holds one session at a time (the database sees to it), so nothing is left out.
 */
export function gridOf(entries: readonly Entry[], rooms: readonly AgendaRoom[]): Grid | null {
  const items = itemsOf(entries)
  const used = rooms.filter((room) => items.some((item) => item.sessions.some((s) => s.roomKey === room.key)))
  if (used.length < 2) return null
  const lanes = [...new Set(items.map((item) => item.column).filter((key) => key.startsWith('none-')))].sort()
  const columns: GridColumn[] = [
    ...used.map((room) => ({ key: room.key, room })),
    ...lanes.map((key) => ({ key, room: null })),
  ]
  const changes = items.flatMap((item) => [item.start.getTime(), item.end.getTime()])
  const times = [...new Set(changes)].sort((a, b) => a - b)
  const taken = new Map<string, number>()
  const rows = times.slice(0, -1).map((time, row): GridRow => {
    const starting = items.filter((item) => item.start.getTime() === time)
    const rowsOf = (item: GridItem) => times.indexOf(item.end.getTime()) - row
    const take = (key: string, rows: number) => taken.set(key, row + rows)
    const across = starting.find((item) => item.across)
    const cells = across
      ? [{ item: across, rowSpan: rowsOf(across), colSpan: columns.length, key: 'across' }]
      : columns.flatMap(({ key }) => {
          if ((taken.get(key) ?? 0) > row) return []
          const item = starting.find((one) => one.column === key) ?? null
          const rowSpan = item ? rowsOf(item) : 1
          take(key, rowSpan)
          return [{ item, rowSpan, colSpan: 1, key }]
        })
    if (across) for (const { key } of columns) take(key, rowsOf(across))
    const minutes = ((times[row + 1] ?? time) - time) / 60_000
    return { at: new Date(time), minutes, label: starting.length > 0, cells }
  })
  return { columns, rows }
}
