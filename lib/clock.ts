import { TZDate } from '@date-fns/tz'
import { endOfDay } from 'date-fns'
import type { Locale } from './localized'

export type Precision = 'time' | 'day' | 'month' | 'season' | 'year'

/** Now; one place, so that a test can stand still (`KONVENT_NOW`, tests only). */
export const now = () => (process.env.KONVENT_NOW ? new Date(process.env.KONVENT_NOW) : new Date())

const made = new Map<string, Intl.DateTimeFormat>()
/** Making a formatter costs a hundred times what using it does; an agenda page uses hundreds. */
function formatter(tag: string, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${tag} ${zone} ${Object.entries(options).join()}`
  const kept = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: zone })
  made.set(key, kept)
  return kept
}

/** The calendar day of an instant in a zone, as YYYY-MM-DD. */
export const dayIn = (zone: string, at: Date) =>
  formatter('sv-SE', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** A date column (midnight UTC) for the calendar day of an instant in a zone. */
export const dateColumn = (zone: string, at: Date) => new Date(`${dayIn(zone, at)}T00:00:00Z`)

/** Hour and minute in a zone: `{ hour: '10', minute: '30' }`. */
export function clockIn(zone: string, at: Date) {
  const words = formatter('sv-SE', zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  const [hour = '', minute = ''] = words.split(':')
  return { hour, minute }
}

/** "YYYY-MM-DDTHH:mm" as typed in a zone, to the instant. A time that DST skips moves forward, a doubled one is the first. */
export function instantIn(zone: string, local: string): Date {
  const [date = '', time = '00:00'] = local.split('T')
  const [y = 1970, m = 1, d = 1] = date.split('-').map(Number)
  const [h = 0, min = 0] = time.split(':').map(Number)
  return new Date(new TZDate(y, m - 1, d, h, min, zone).getTime())
}

/** An instant as a datetime-local field shows it in a zone. */
export function localIn(zone: string, at: Date) {
  const { hour, minute } = clockIn(zone, at)
  return `${dayIn(zone, at)}T${hour}:${minute}`
}

/** The last instant of a calendar day (YYYY-MM-DD) in a zone: what "until 12 November" means. */
export const endOfDayIn = (zone: string, day: string) =>
  new Date(endOfDay(new TZDate(instantIn(zone, day), zone)).getTime())

const tag = (locale: Locale) => (locale === 'de' ? 'de-DE' : 'en-GB')
const intl = (locale: Locale, zone: string, options: Intl.DateTimeFormatOptions) =>
  formatter(tag(locale), zone, options)

/** "Di., 24. November 2026" / "Tue, 24 November 2026". */
export const longDate = (locale: Locale, zone: string, at: Date) =>
  intl(locale, zone, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** "10:00 Uhr" / "10:00". */
export const timeWords = (locale: Locale, zone: string, at: Date) => {
  const { hour, minute } = clockIn(zone, at)
  return locale === 'de' ? `${hour}:${minute} Uhr` : `${hour}:${minute}`
}

/** "Di., 24. November 2026, 10:00 Uhr". */
export const dateTimeWords = (locale: Locale, zone: string, at: Date) =>
  `${longDate(locale, zone, at)}, ${timeWords(locale, zone, at)}`

/** "24. November 2026" / "24 November 2026": a day inside a sentence. */
export const dayWords = (locale: Locale, zone: string, at: Date) =>
  intl(locale, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** "24.11.2026" / "24/11/2026": tables only. */
export const shortDate = (locale: Locale, zone: string, at: Date) =>
  intl(locale, zone, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)

const seasons = {
  de: ['Winter', 'Frühjahr', 'Sommer', 'Herbst'],
  en: ['Winter', 'Spring', 'Summer', 'Autumn'],
}

/** When something is, as exactly as is known: "Herbst 2019", "2018", "Nov. 2021", a day, or a day with hours. No invented day. */
export function whenWords(
  locale: Locale,
  zone: string,
  precision: Precision,
  start: Date,
  end: Date,
): string {
  const local = new TZDate(start, zone)
  if (precision === 'year') return String(local.getFullYear())
  if (precision === 'season')
    return `${seasons[locale][Math.floor(((local.getMonth() + 1) % 12) / 3)]} ${local.getFullYear()}`
  if (precision === 'month') return intl(locale, zone, { month: 'long', year: 'numeric' }).format(start)
  const sameDay = dayIn(zone, start) === dayIn(zone, end)
  if (precision === 'day') {
    return sameDay
      ? longDate(locale, zone, start)
      : `${longDate(locale, zone, start)} – ${longDate(locale, zone, end)}`
  }
  const to = locale === 'de' ? 'bis' : 'to'
  const from = clockIn(zone, start)
  return sameDay
    ? `${longDate(locale, zone, start)}, ${from.hour}:${from.minute} ${to} ${timeWords(locale, zone, end)}`
    : `${dateTimeWords(locale, zone, start)} ${to} ${dateTimeWords(locale, zone, end)}`
}

/** A founding date column: "24. Juni 2013"; 1 January stands for "some time in that year", so only the year is said. */
export const dayOrYear = (locale: Locale, at: Date) =>
  at.getUTCMonth() === 0 && at.getUTCDate() === 1 ? String(at.getUTCFullYear()) : dayWords(locale, 'UTC', at)

/** Short month as a raised unit: "Nov", "Apr". */
export const monthShort = (locale: Locale, zone: string, at: Date) =>
  intl(locale, zone, { month: 'short' }).format(at).replace('.', '').slice(0, 4)

/** Whole minutes between two instants. */
export const minutesBetween = (a: Date, b: Date) => Math.round((b.getTime() - a.getTime()) / 60_000)

/** "Mitteleuropäische Sommerzeit (MESZ)": what the zone is called at an instant. */
export function zoneName(locale: Locale, zone: string, at: Date) {
  const named = (timeZoneName: 'long' | 'short') =>
    intl(locale, zone, { timeZoneName })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ?? zone
  const [long, short] = [named('long'), named('short')]
  return long === short ? long : `${long} (${short})`
}
