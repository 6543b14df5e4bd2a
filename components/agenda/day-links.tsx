import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { AgendaDay } from '@/lib/agenda/order'
import { instantIn, longDate } from '@/lib/clock'
import type { AgendaView } from './view'

/** Several days as figures that lead to them: 19 Do, 20 Fr. */
export function DayLinks({ days, view }: { days: AgendaDay[]; view: AgendaView }) {
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
              <a href={`#d-${date}`}>
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
