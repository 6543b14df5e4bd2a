import { useTranslations } from 'next-intl'
import { type AgendaFilter, filteredDays, isFiltered } from '@/lib/agenda/filter'
import { daysOf } from '@/lib/agenda/order'
import type { ReleaseFacts } from '@/lib/agenda/queries'
import { longDate } from '@/lib/clock'
import { DayList } from './day-list'
import { EndLine } from './end-line'
import { RoomGrid } from './room-grid'
import type { AgendaView } from './view'

type Props = {
  view: AgendaView
  filter: AgendaFilter
  path: string
  grid: boolean
  /** The day as of which functions hold. */
  on: Date
  release: Pick<ReleaseFacts, 'name' | 'at'> | null
}

/** The programme itself, as a list or (on wide screens) as a grid of rooms, and its end line. */
export function AgendaProgramme({ view, filter, path, grid, on, release }: Props) {
  const t = useTranslations('agenda')
  const whole = daysOf(view.agenda, view.zone)
  const days = filteredDays(whole, filter)
  const [total, count] = [whole, days].map(
    (some) => some.flatMap((day) => day.entries.flatMap((entry) => entry.sessions)).length,
  ) as [number, number]
  return (
    <div className="wrap agenda-page">
      {isFiltered(filter) && (
        <p className="agenda-shown" role="status">
          {t('filter.shown', { count, total })} <a href={path}>{t('filter.reset')}</a>
        </p>
      )}
      {grid && <RoomGrid days={days} view={view} />}
      <div className={grid ? 'grid-instead' : undefined}>
        <DayList days={days} view={view} />
      </div>
      {count > 0 && <EndLine view={view} on={on} />}
      {release && (
        <p className="agenda-release">
          {t('release', { name: release.name, date: longDate(view.locale, view.zone, release.at) })}
        </p>
      )}
    </div>
  )
}
