import { DateFigure } from '@/components/ui/date-figure'
import type { FigureSize } from '@/components/ui/figure'
import { dayIn, monthShort, type Precision, whenWords } from '@/lib/clock'
import type { Locale } from '@/lib/localized'

export type Dated = { precision: Precision; startsAt: Date; endsAt: Date; zone: string }

/** The date of an event as a figure, only as exact as it is known: 19–20 Nov, Herbst 2019, 2020. */
export function EventFigure({ event, locale, size }: { event: Dated; locale: Locale; size?: FigureSize }) {
  const { precision, startsAt, endsAt, zone } = event
  const [from, to] = [dayIn(zone, startsAt), dayIn(zone, endsAt)]
  const year = from.slice(0, 4)
  const exact = precision === 'time' || precision === 'day'
  const label = whenWords(locale, zone, exact ? 'day' : precision, startsAt, endsAt)
  if (!exact) {
    const season = label.replace(year, '').trim()
    const iso = precision === 'month' ? from.slice(0, 7) : year
    return <DateFigure year={year} {...(season ? { season } : {})} iso={iso} label={label} size={size} />
  }
  const days = from === to ? {} : { endDay: Number(to.slice(8)), endMonth: monthShort(locale, zone, endsAt) }
  return (
    <DateFigure
      day={Number(from.slice(8))}
      month={monthShort(locale, zone, startsAt)}
      {...days}
      iso={from}
      label={label}
      size={size}
    />
  )
}
