import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { StateIcon } from '@/components/ui/state-icon'
import { type Clash, clashesOf } from '@/lib/agenda/clashes'
import type { AgendaDay } from '@/lib/agenda/order'
import { type Grid, type GridItem, gridOf } from '@/lib/agenda/room-grid'
import { stageName } from '@/lib/agenda/stage-name'
import { instantIn, longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { DayHead } from './day-list'
import { type EditorView, entryName, sessionPath } from './editor-view'
import { GridTime } from './grid-time'
import { kindOf } from './view'
import { Words } from './words'

/** The working copy as rooms by time; every cell leads to its form. Days with fewer than two rooms have only the list. */
export function EditorGrid({ days, view }: { days: AgendaDay[]; view: EditorView }) {
  const clashes = clashesOf(view.agenda.sessions, null)
  return (
    <div className="editor-days">
      {days.map((day) => {
        const grid = day.date ? gridOf(day.entries, view.agenda.rooms) : null
        return grid && day.date ? (
          <DayGrid key={day.date} date={day.date} grid={grid} view={view} clashes={clashes} />
        ) : null
      })}
    </div>
  )
}

type DayProps = { date: string; grid: Grid; view: EditorView; clashes: Clash[] }

function DayGrid({ date, grid, view, clashes }: DayProps) {
  const t = useTranslations('agenda')
  const caption = t('grid.caption', {
    date: longDate(view.locale, view.zone, instantIn(view.zone, `${date}T12:00`)),
  })
  return (
    <section>
      <DayHead date={date} view={view} />
      {/* biome-ignore lint/a11y/useSemanticElements: a scrollable frame must be reachable by keyboard, and named */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <div className="table-frame room-grid editor-grid" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('grid.time')}</span>
              </th>
              {grid.columns.map(({ key, room }) => (
                <th scope="col" key={key}>
                  {room && words(room.name, view.locale)}
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
                <GridTime row={row} view={view} size="xs" />
                {row.cells.map((cell) => (
                  <td
                    key={cell.key}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    className={cell.item ? cellLook(cell.item, clashes) : undefined}
                  >
                    {cell.item && <Cell item={cell.item} view={view} clashes={clashes} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const clashOf = (item: GridItem, clashes: Clash[]) =>
  clashes.find((clash) =>
    ('sessions' in clash ? clash.sessions : [clash.session]).some((s) => item.sessions.includes(s)),
  )

function cellLook(item: GridItem, clashes: Clash[]) {
  const clash = clashOf(item, clashes)
  const isBreak = !item.block && item.sessions[0].kind === 'break'
  return classNames(
    'grid-item',
    isBreak ? 'grid-break' : item.across && 'grid-plenary',
    clash && (clash.kind === 'room' ? 'is-conflict' : 'is-warning'),
  )
}

function Cell({ item, view, clashes }: { item: GridItem; view: EditorView; clashes: Clash[] }) {
  const t = useTranslations('agenda')
  const [first] = item.sessions
  const name = entryName(item, view, t)
  const href = item.block ? `${view.path}/blocks/${item.block.id}` : sessionPath(first, view)
  const people = item.sessions.flatMap((session) => session.people.map(stageName))
  const clash = clashOf(item, clashes)
  return (
    <>
      <p className="grid-kind">
        {item.block ? (
          `${item.label ?? t('office.blockOf')} ${item.number ?? ''}`
        ) : (
          <Words said={kindOf(first, view, t)} />
        )}
      </p>
      <h3>{view.writes ? <a href={href}>{name}</a> : name}</h3>
      {people.length > 0 && <p className="grid-work">{people.join(', ')}</p>}
      {clash && (
        <p className="cell-problem">
          <StateIcon state={clash.kind === 'room' ? 'danger' : 'warning'} size={16} />
          {t(`office.clash.${clash.kind}`)}
        </p>
      )}
    </>
  )
}
