import { useTranslations } from 'next-intl'
import { Drawn } from '@/components/ui/drawn'
import { type AgendaFilter, filteredDays, isFiltered } from '@/lib/agenda/filter'
import { agendaFingerprint } from '@/lib/agenda/fingerprint'
import { momentOf } from '@/lib/agenda/now'
import { daysOf } from '@/lib/agenda/order'
import { pageOf } from '@/lib/agenda/pages'
import type { ReleaseFacts } from '@/lib/agenda/queries'
import { dayIn } from '@/lib/clock'
import { dayAddress } from './day-address'
import { DayList } from './day-list'
import { EndLine } from './end-line'
import { OtherDays } from './other-days'
import { ReaderTimes } from './reader-times'
import { ReleaseLine } from './release-line'
import { RoomGrid } from './room-grid'
import type { AgendaView } from './view'

type Props = {
  view: AgendaView
  filter: AgendaFilter
  path: string
  grid: boolean
  /** The day as of which functions hold. */
  on: Date
  release: Pick<ReleaseFacts, 'name' | 'at' | 'note'> | null
  /** When the event ended (release-line.tsx). */
  until?: Date
  /** The day that the address asks for, where a big programme has a page for each; absent where all of it is shown. */
  day?: string | null
}

/** What the clock changes in a programme: nothing before and after it; while it runs, something every minute. */
function clockOf({ agenda, at }: AgendaView) {
  if (!at) return { at, moment: null }
  const minute = Math.floor(at.getTime() / 60_000) * 60_000
  const { state } = momentOf(agenda.sessions, at)
  return { at: new Date(minute), moment: state === 'during' ? minute : state }
}

/** The programme itself, as a list or (on wide screens) as a grid of rooms, and its end line. */
export function AgendaProgramme({ view, filter, path, grid, on, release, until, day }: Props) {
  const t = useTranslations('agenda')
  const whole = daysOf(view.agenda, view.zone)
  const found = filteredDays(whole, filter)
  const days = day === undefined ? found : pageOf(found, day, dayIn(view.zone, view.at ?? new Date(0)))
  const [total, count] = [whole, found].map(
    (some) => some.flatMap((day) => day.entries.flatMap((entry) => entry.sessions)).length,
  ) as [number, number]
  const { at: _, agenda, materials, ...still } = view
  const elsewhere = day === undefined ? [] : found.filter((one) => !days.includes(one))
  const { at, moment } = clockOf(view)
  const drawn = { ...view, at, t }
  return (
    <div className="wrap agenda-page">
      {isFiltered(filter) && (
        <p className="agenda-shown" role="status">
          {t('filter.shown', { count, total })}{' '}
          <a href={dayAddress(path, day ?? null, undefined, grid)}>{t('filter.reset')}</a>
        </p>
      )}
      <Drawn
        className="agenda-drawn"
        facts={[
          agendaFingerprint(agenda),
          still,
          filter,
          days.map((one) => one.date),
          grid,
          moment,
          t('everyone'),
          [...(materials ?? [])].sort(),
        ]}
        draw={() => (
          <>
            {grid && <RoomGrid days={days} view={drawn} />}
            <div className={grid ? 'grid-instead' : undefined}>
              <DayList days={days} view={drawn} />
            </div>
          </>
        )}
      />
      {elsewhere.length > 0 && (
        <OtherDays days={elsewhere} view={view} path={path} filter={filter} grid={grid} />
      )}
      {count > 0 && <EndLine view={view} on={on} />}
      <ReaderTimes locale={view.locale} zone={view.zone} words={t.raw('readerTime')} />
      {release && <ReleaseLine release={release} until={until} view={view} t={t} />}
    </div>
  )
}
