import { useTranslations } from 'next-intl'
import { ClockTime } from '@/components/ui/clock-time'
import type { AgendaDay } from '@/lib/agenda/order'
import { type Grid, type GridRow, gridOf } from '@/lib/agenda/room-grid'
import { instantIn, longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { DayHead } from './day-list'
import { GridItemCell } from './grid-item'
import { type AgendaView, clockOf } from './view'
import { Words } from './words'

/** Rooms side by side, a row from each change to the next: for wide screens. On small ones the list stands instead. */
export function RoomGrid({ days, view }: { days: AgendaDay[]; view: AgendaView }) {
  return (
    <div className="room-grid">
      {days.map((day) => {
        const grid = day.date ? gridOf(day.entries, view.agenda.rooms) : null
        return grid && day.date ? <DayGrid key={day.date} date={day.date} grid={grid} view={view} /> : null
      })}
    </div>
  )
}

/** Pixels: 30 for 15 minutes; a row that one thing alone or nothing fills is shortened. */
export const heightOf = (row: GridRow) => {
  const across = row.cells.some((cell) => cell.key === 'across')
  const empty = row.cells.length > 0 && row.cells.every((cell) => !cell.item)
  return Math.min(row.minutes * 2, empty ? 24 : across ? 96 : 480)
}

function DayGrid({ date, grid, view }: { date: string; grid: Grid; view: AgendaView }) {
  const t = useTranslations('agenda')
  const noon = instantIn(view.zone, `${date}T12:00`)
  return (
    <section className="grid-day" id={`g-${date}`}>
      <DayHead date={date} view={view} />
      <table>
        <caption className="visually-hidden">
          {t('grid.caption', { date: longDate(view.locale, view.zone, noon) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('grid.time')}</span>
            </th>
            {grid.columns.map(({ key, room }) => (
              <th scope="col" key={key}>
                {room && <Words said={inLanguage(room.name, view.locale)} />}
                {room?.capacity != null && (
                  <span className="grid-places">{t('grid.places', { count: room.capacity })}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.at.toISOString()}>
              <th scope="row" className={row.label ? 'grid-time' : undefined}>
                {row.label && <ClockTime {...clockOf(row.at, view)} size="s" />}
                {/* Keeps the day to scale: the policy forbids style attributes. Rows grow where words need it. */}
                <svg width="1" height={heightOf(row)} aria-hidden="true" />
              </th>
              {row.cells.map((cell) =>
                cell.item ? (
                  <GridItemCell
                    key={cell.key}
                    item={cell.item}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    view={view}
                  />
                ) : (
                  <td key={cell.key} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
