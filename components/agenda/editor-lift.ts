/** A session that was picked up, as its element says it. */
export type Lifted = {
  id: string
  name: string
  minutes: number
  /** Its time and room as they were shown: the server refuses if they changed meanwhile. */
  seen: string
  /** When it begins now; empty beside the grid. */
  from: string
  room: string
  /** It spans all rooms: moved up or down it stays so. */
  across: boolean
}
/** A row and column of the grid. room: null keeps the session's own. */
export type Spot = { row: number; column: number; at: string; room: string | null; roomName: string }
export type Target = Spot | 'aside'

export function liftedFrom(element: HTMLElement): Lifted | null {
  const item = element.closest<HTMLElement>('[data-item]')
  if (!item) return null
  const { item: id = '', name = '', minutes = '30', seen = '', from = '', room = '', across } = item.dataset
  return { id, name, minutes: Number(minutes), seen, from, room, across: across === 'true' }
}

const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)

/** Reads the grid's table where it stands now: rows are five minutes, head cells are rooms. */
export function gridOn(box: HTMLElement) {
  const rows = [...box.querySelectorAll<HTMLTableRowElement>('tr[data-at]')]
  const heads = [...box.querySelectorAll<HTMLElement>('th[data-room]')]
  const items = () => [...box.querySelectorAll<HTMLElement>('.fine-grid [data-item]')]

  const spot = (row: number, column: number, keeps: boolean): Spot => {
    const head = heads[within(column, heads.length)]
    return {
      row: within(row, rows.length),
      column: within(column, heads.length),
      at: rows[within(row, rows.length)]?.dataset.at ?? '',
      room: keeps ? null : (head?.dataset.room ?? ''),
      roomName: head?.dataset.roomName ?? '',
    }
  }
  const homeOf = (lifted: Lifted) => {
    const row = rows.findIndex((one) => (one.dataset.at ?? '') >= lifted.from)
    const column = heads.findIndex((one) => one.dataset.room === lifted.room)
    return { row: lifted.from ? Math.max(0, row) : 0, column: Math.max(0, column) }
  }
  const columnAt = (x: number) => {
    const found = heads.findLastIndex((head) => head.getBoundingClientRect().left <= x)
    return within(found, heads.length)
  }

  return {
    /** Where something stands now; what waits beside the grid begins at its top. */
    spotOf(lifted: Lifted): Spot {
      const { row, column } = homeOf(lifted)
      return spot(row, column, lifted.from !== '')
    },
    /** Where the pointer holds it: grabbed somewhere inside, its upper edge counts. */
    spotAt({ clientX, clientY }: PointerEvent, lifted: Lifted, grabbed: { x: number; y: number }): Spot {
      const item = lifted.from
        ? items()
            .find((one) => one.dataset.item === lifted.id)
            ?.getBoundingClientRect()
        : undefined
      const top = clientY - (item ? Math.min(grabbed.y - item.top, item.height) : 0)
      const row = rows.findLastIndex((one) => one.getBoundingClientRect().top <= top + 3)
      const column = columnAt(clientX)
      const stays =
        lifted.from !== '' && column === (lifted.across ? columnAt(grabbed.x) : homeOf(lifted).column)
      return spot(row, column, stays)
    },
    stepped(from: Spot, by: number, columns: number): Spot {
      return spot(from.row + by, from.column + columns, from.room === null && columns === 0)
    },
    rowOf: ({ row }: Spot) => rows[row],
    isHome: (lifted: Lifted, target: Spot) =>
      lifted.from !== '' && target.room === null && homeOf(lifted).row === target.row,
    /** What stands in the room at that time. */
    takenBy(lifted: Lifted, { at, room }: Spot): { id: string; name: string }[] {
      const place = room ?? lifted.room
      const start = Date.parse(at)
      const end = start + lifted.minutes * 60_000
      if (!place) return []
      return items().flatMap(({ dataset: { item = '', name = '', room: own, from = '', minutes } }) => {
        const begins = Date.parse(from)
        const overlaps = begins < end && start < begins + Number(minutes) * 60_000
        return item !== lifted.id && own === place && overlaps ? [{ id: item, name }] : []
      })
    },
    /** Where that is on the screen. */
    areaOf({ row, column }: Spot, minutes: number) {
      const first = rows[row]?.getBoundingClientRect()
      const final = rows[within(row + Math.ceil(minutes / 5) - 1, rows.length)]?.getBoundingClientRect()
      const head = heads[column]?.getBoundingClientRect()
      if (!first || !final || !head) return null
      return { top: first.top, left: head.left + 8, width: head.width - 8, height: final.bottom - first.top }
    },
  }
}

/** Words with %name and the like filled in. */
export const fill = (text: string, facts: Record<string, string>) =>
  text.replace(/%(\w+)/g, (_, name: string) => facts[name] ?? '')
