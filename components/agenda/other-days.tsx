import { useTranslations } from 'next-intl'
import type { AgendaFilter } from '@/lib/agenda/filter'
import type { AgendaDay } from '@/lib/agenda/order'
import { instantIn, longDate } from '@/lib/clock'
import { dayAddress } from './day-address'
import type { AgendaView } from './view'

type Props = { days: AgendaDay[]; view: AgendaView; path: string; filter: AgendaFilter; grid: boolean }

/** The ways to the other days of a big programme, below the one that is shown. */
export function OtherDays({ days, view, path, filter, grid }: Props) {
  const t = useTranslations('agenda.days')
  return (
    <nav className="other-days" aria-label={t('other')}>
      <ul>
        {days.flatMap(({ date }) =>
          date
            ? [
                <li key={date}>
                  <a href={dayAddress(path, date, filter, grid)}>
                    {longDate(view.locale, view.zone, instantIn(view.zone, `${date}T12:00`))}
                  </a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </nav>
  )
}
