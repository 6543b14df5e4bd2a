import { useTranslations } from 'next-intl'
import { ClockTime } from '@/components/ui/clock-time'
import { daysOf, spanOf } from '@/lib/agenda/order'
import { longDate, zoneName } from '@/lib/clock'
import { ReaderZone } from './reader-zone'
import { type AgendaView, clockOf } from './view'

/**
 * Where the day ends, in which zone all times are, and as of when the functions hold. Of several days the reader's own
 * times stand only beside each (reader-times.tsx).
 */
export function EndLine({ view, on }: { view: AgendaView; on: Date }) {
  const t = useTranslations('agenda')
  const { start, end } = spanOf(view.agenda.sessions)
  const date = longDate(view.locale, view.zone, on)
  return (
    <div className="end-line">
      <div>{end && <ClockTime {...clockOf(end, view)} size="m" />}</div>
      <div>
        <p>
          {end ? t('end', { zone: zoneName(view.locale, view.zone, end), date }) : t('endUndated', { date })}
        </p>
        {start && end && daysOf(view.agenda, view.zone).length === 1 && (
          <ReaderZone
            locale={view.locale}
            zone={view.zone}
            from={start.toISOString()}
            to={end.toISOString()}
            sentence={t.raw('yourTime')}
          />
        )}
      </div>
    </div>
  )
}
