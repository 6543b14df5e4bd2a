import { ClockTime } from '@/components/ui/clock-time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { GridRow } from '@/lib/agenda/room-grid'
import { type AgendaView, clockOf } from './view'

/** Pixels: 30 for 15 minutes; a row that one thing alone or nothing fills is shortened. */
const heightOf = (row: GridRow) => {
  const across = row.cells.some((cell) => cell.key === 'across')
  const empty = row.cells.length > 0 && row.cells.every((cell) => !cell.item)
  return Math.min(row.minutes * 2, empty ? 24 : across ? 96 : 480)
}

type Props = { row: GridRow; view: AgendaView; size: 's' | 'xs' }

/** Head of a row: its time, printed where something begins; a strut keeps the day to scale, rows grow with their words. */
export function GridTime({ row, view, size }: Props) {
  const clock = clockOf(row.at, view)
  return (
    <th scope="row" className={row.label ? 'grid-time' : undefined}>
      {row.label ? <ClockTime {...clock} size={size} /> : <VisuallyHidden>{clock.label}</VisuallyHidden>}
      <svg width="1" height={heightOf(row)} aria-hidden="true" />
    </th>
  )
}
