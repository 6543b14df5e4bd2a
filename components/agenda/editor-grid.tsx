import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { ClockTime } from '@/components/ui/clock-time'
import { StateIcon } from '@/components/ui/state-icon'
import type { AgendaDay, AgendaSession, Entry } from '@/lib/agenda/order'
import { dayFrame, type FineCell, type FineRow, fineGrid } from '@/lib/agenda/slots/fine-grid'
import { stageName } from '@/lib/agenda/stage-name'
import { instantIn, longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { ItemTools, useItemFacts } from './editor-item'
import { type EditorView, openWarningOf, sessionPath } from './editor-view'
import { clockOf, kindOf, nameOf } from './view'
import { Words } from './words'

const frame = 'table-frame room-grid editor-grid fine-grid'

/** A day of the working copy as rooms by time, five minutes a row; everything in it can be picked up, or moved by link. */
export function EditorGrid({ day, date, view }: { day: AgendaDay; date: string; view: EditorView }) {
  const t = useTranslations('editor.grid')
  const at = (time: string) => instantIn(view.zone, `${date}T${time}`)
  const sessions = day.entries.flatMap((entry) => entry.sessions)
  const grid = fineGrid(sessions, view.agenda.rooms, dayFrame(sessions, at))
  const caption = t('caption', { date: longDate(view.locale, view.zone, at('12:00')) })
  const entryOf = new Map(day.entries.flatMap((entry) => entry.sessions.map((s) => [s.key, entry] as const)))
  return (
    <section className="editor-day">
      <h2 className="visually-hidden">{caption}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrollable frame must be reachable by keyboard, and named */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <div className={frame} role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('time')}</span>
              </th>
              {grid.columns.map(({ key, room }) => {
                const name = room ? words(room.name, view.locale) : t('noRoom')
                return (
                  <th scope="col" key={key} data-room={room?.id ?? ''} data-room-name={name}>
                    {name}
                    {room?.capacity != null && <Places count={room.capacity} />}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.at.toISOString()} data-at={row.at.toISOString()}>
                {row.line && <RowTime row={row} view={view} />}
                {row.cells.map((cell) => (
                  <Cell key={cell.key} cell={cell} entry={entryOf.get(cell.session?.key ?? '')} view={view} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Places({ count }: { count: number }) {
  const t = useTranslations('agenda')
  return <span className="grid-places">{t('grid.places', { count })}</span>
}

function RowTime({ row, view }: { row: FineRow; view: EditorView }) {
  const clock = clockOf(row.at, view)
  return (
    <th scope="rowgroup" rowSpan={6} className={classNames('fine-time', clock.minute === '00' && 'is-hour')}>
      <ClockTime {...clock} size="xs" />
    </th>
  )
}

type CellProps = { cell: FineCell; entry: Entry | undefined; view: EditorView }

function Cell({ cell, entry, view }: CellProps) {
  if (!cell.session) return <td rowSpan={cell.rowSpan} className="fine-free" />
  return <ItemCell cell={cell} session={cell.session} entry={entry} view={view} />
}

function ItemCell({ cell, session, entry, view }: CellProps & { session: AgendaSession }) {
  const t = useTranslations('agenda')
  const across = cell.column === null
  const facts = useItemFacts(session, view, across)
  const warning = openWarningOf(session, view)
  const name = nameOf(session, view, t)
  const kind = kindOf(session, view, t)
  const people = session.people.map(stageName).join(', ')
  const number = entry?.block && entry.label ? `${entry.label} ${entry.number ?? ''}`.trim() : ''
  const isBreak = session.kind === 'break'
  const named = name.text !== kind.text && !isBreak
  return (
    <td
      id={`e-${session.id}`}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      className={classNames(
        'grid-item',
        isBreak ? 'grid-break' : across && session.plenary && 'grid-plenary',
        warning && (warning.clash.kind === 'room' ? 'is-conflict' : 'is-warning'),
      )}
      {...(view.writes ? facts : {})}
    >
      {(named || number) && (
        <p className="grid-kind">
          {number}
          {number && named && ' · '}
          {named && <Words said={kind} />}
        </p>
      )}
      <h3>
        {view.writes ? (
          <a href={sessionPath(session, view)} lang={name.lang}>
            {name.text}
          </a>
        ) : (
          <Words said={name} />
        )}
      </h3>
      {session.title && people && <p className="grid-work">{people}</p>}
      {warning && (
        <p className="cell-problem">
          <StateIcon state={warning.clash.kind === 'room' ? 'danger' : 'warning'} size={16} />
          {t(`office.clash.${warning.clash.kind}`)}
        </p>
      )}
      {view.writes && <ItemTools session={session} view={view} />}
    </td>
  )
}
