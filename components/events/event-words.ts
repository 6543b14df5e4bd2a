import type { useTranslations } from 'next-intl'
import { clockIn, dayIn, longDate, now, timeWords, whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import type { EventStatus } from '@/lib/events/status'
import { type Locale, words } from '@/lib/localized'
import type { EventFormat } from '@/prisma/generated/enums'
import type { Dated } from './event-figure'

type Words = ReturnType<typeof useTranslations<'events'>>

const weekday = (locale: Locale, zone: string, at: Date) =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { weekday: 'short', timeZone: zone }).format(
    at,
  ) + (locale === 'de' ? '.' : '')

/** When, for a row whose figure shows the date already: "Do., 14:00 bis 15:30 Uhr"; null where only a rough date is known. */
export function rowTime(
  t: Words,
  locale: Locale,
  { precision, startsAt, endsAt, zone }: Dated,
): string | null {
  if (precision !== 'time' && precision !== 'day') return null
  const day = weekday(locale, zone, startsAt)
  if (dayIn(zone, startsAt) !== dayIn(zone, endsAt))
    return t('rowDays', { from: day, to: weekday(locale, zone, endsAt) })
  if (precision === 'day') return day
  const { hour, minute } = clockIn(zone, startsAt)
  return t('rowFromTo', { day, from: `${hour}:${minute}`, to: timeWords(locale, zone, endsAt) })
}

/** When, beside the poster figure: with the year as soon as it is not this one. */
export function headTime(t: Words, locale: Locale, event: Dated): string | null {
  const { zone, precision, startsAt, endsAt } = event
  if (dayIn(zone, startsAt).slice(0, 4) === dayIn(zone, now()).slice(0, 4)) return rowTime(t, locale, event)
  return precision === 'time' || precision === 'day'
    ? whenWords(locale, zone, precision, startsAt, endsAt)
    : null
}

/** "in Präsenz: Kongresshaus Beispielstadt", "online". */
export function placeWords(t: Words, locale: Locale, event: { format: EventFormat; venue: unknown }): string {
  const place = words(venueOf(event.venue)?.name, locale)
  return place && event.format !== 'online'
    ? t(`formatAt.${event.format}`, { place })
    : t(`format.${event.format}`)
}

/** The state of an event beside its row. */
export function statusWords(t: Words, locale: Locale, zone: string, status: EventStatus): string {
  if (status.key === 'free') return t('status.free', { free: status.free })
  if (status.key === 'notYet')
    return status.opensAt
      ? t('status.notYetDate', { date: longDate(locale, zone, status.opensAt) })
      : t('status.notYet')
  return t(`status.${status.key}`)
}
