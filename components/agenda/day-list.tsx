import { DateFigure } from '@/components/ui/date-figure'
import { type AgendaBlock, type AgendaDay, daysOf, type Entry } from '@/lib/agenda/order'
import { instantIn, longDate, monthShort } from '@/lib/clock'
import { BlockEntry } from './block-entry'
import { BreakRow } from './break-row'
import { SingleEntry } from './single-entry'
import type { AgendaView, ProgrammeView } from './view'

/** The programme by time: the default on every screen. Several days each begin with their date. */
export function DayList({ days, view }: { days: AgendaDay[]; view: ProgrammeView }) {
  const several = daysOf(view.agenda, view.zone).length > 1
  return (
    <div className="agenda">
      {days.map((day) => (
        <div key={day.date ?? 'undated'} className="agenda-day" id={day.date ? `d-${day.date}` : undefined}>
          {several && day.date && <DayHead date={day.date} view={view} />}
          {day.entries.map((entry, i) => (
            <OneEntry
              key={entry.block?.key ?? entry.sessions[0]?.key}
              entry={entry}
              before={day.entries[i - 1] ?? null}
              view={view}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function OneEntry({ entry, before, view }: { entry: Entry; before: Entry | null; view: ProgrammeView }) {
  const [first] = entry.sessions
  if (!entry.block && first?.kind === 'break') return <BreakRow entry={entry} view={view} />
  const wasBreak = before !== null && !before.block && before.sessions[0]?.kind === 'break'
  const parallel = entry.start !== null && !wasBreak && before?.start?.getTime() === entry.start.getTime()
  if (entry.block)
    return <BlockEntry entry={entry as Entry & { block: AgendaBlock }} view={view} parallel={parallel} />
  return <SingleEntry entry={entry} view={view} parallel={parallel} solo={view.agenda.rooms.length < 2} />
}

/** The day as a figure: 19 Nov, with its weekday in words. */
export function DayHead({ date, view }: { date: string; view: AgendaView }) {
  const noon = instantIn(view.zone, `${date}T12:00`)
  return (
    <h2 className="day-head">
      <DateFigure
        day={Number(date.slice(8))}
        month={monthShort(view.locale, view.zone, noon)}
        iso={date}
        label={longDate(view.locale, view.zone, noon)}
        size="xl"
      />
      <span aria-hidden="true">
        {new Intl.DateTimeFormat(view.locale, { weekday: 'long', timeZone: view.zone }).format(noon)}
      </span>
    </h2>
  )
}
