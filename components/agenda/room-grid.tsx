import type { AgendaDay } from '@/lib/agenda/order'
import { type Grid, gridOf } from '@/lib/agenda/room-grid'
import { instantIn, longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { DayHead } from './day-list'
import { GridItemCell } from './grid-item'
import { GridTime } from './grid-time'
import type { ProgrammeView } from './view'
import { Words } from './words'

/** Rooms side by side, a row from each change to the next: for wide screens. On small ones the list stands instead. */
export function RoomGrid({ days, view }: { days: AgendaDay[]; view: ProgrammeView }) {
  return (
    <div className="room-grid">
      {days.map((day) => {
        const grid = day.date ? gridOf(day.entries, view.agenda.rooms) : null
        return grid && day.date ? <DayGrid key={day.date} date={day.date} grid={grid} view={view} /> : null
      })}
    </div>
  )
}

function DayGrid({ date, grid, view }: { date: string; grid: Grid; view: ProgrammeView }) {
  const { t } = view
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
              <GridTime row={row} view={view} size="s" />
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
