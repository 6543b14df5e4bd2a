import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { AgendaFilter } from '@/lib/agenda/filter'
import type { AgendaDay } from '@/lib/agenda/order'
import { instantIn, longDate } from '@/lib/clock'
import { dayAddress } from './day-address'
import type { AgendaView } from './view'

type Props = {
  days: AgendaDay[]
  view: AgendaView
  /** Where each day has a page of its own: the address of the programme, the day that is shown, and what else was asked. */
  paged?: { path: string; shown: string | null; filter?: AgendaFilter; grid?: boolean } | undefined
}

/** Several days as figures that lead to them: 19 Do, 20 Fr. */
export function DayLinks({ days, view, paged }: Props) {
  const t = useTranslations('agenda')
  const weekday = new Intl.DateTimeFormat(view.locale, { weekday: 'short', timeZone: view.zone })
  return (
    <nav className="day-links" aria-label={t('strip.days')}>
      <ul>
        {days.flatMap(({ date }) => {
          if (!date) return []
          const noon = instantIn(view.zone, `${date}T12:00`)
          return (
            <li key={date}>
              <a
                href={paged ? dayAddress(paged.path, date, paged.filter, paged.grid) : `#d-${date}`}
                aria-current={paged?.shown === date ? 'page' : undefined}
              >
                <Figure
                  value={Number(date.slice(8))}
                  unit={weekday.format(noon).replace('.', '')}
                  size="head"
                  label={longDate(view.locale, view.zone, noon)}
                />
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
