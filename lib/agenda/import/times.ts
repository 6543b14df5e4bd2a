import { TZDate } from '@date-fns/tz'
import { instantIn, localIn } from '@/lib/clock'

const pad = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0')

/** True for an IANA name that this machine knows. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** The offset of a zone at an instant: "+01:00". */
export function offsetAt(zone: string, at: Date): string {
  const minutes = -new TZDate(at.getTime(), zone).getTimezoneOffset()
  return `${minutes < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`
}

/** An instant as it is written in a zone: "2014-12-27T11:00:00+01:00". */
export const written = (zone: string, at: Date) => `${localIn(zone, at)}:00${offsetAt(zone, at)}`

export const isDay = (text: string) => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

export const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export type Moment = { at: Date; text: string; problem?: 'offsetMissing' | 'dstGap' | 'dstTwice' }

const shape = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** An instant with offset as it stands; one without is read in the zone. Null for what is no time, or of no conference's year. */
export function momentOf(text: string, zone: string): Moment | null {
  const found = shape.exec(text.trim())
  if (!found) return null
  const [, day = '', hour = '', minute = '', , offset] = found
  const year = Number(day.slice(0, 4))
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || year < 1950 || year > 2200) return null
  const local = `${day}T${hour}:${minute}`
  if (!offset) return localMoment(local, zone)
  const digits = offset.replace(':', '').slice(1)
  const sign = /^z$/i.test(offset) ? '+00:00' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`
  const at = new Date(`${local}:00${sign}`)
  return Number.isNaN(at.getTime()) ? null : { at, text: `${local}:00${sign}` }
}

/** "YYYY-MM-DDTHH:mm" in a zone. A time that DST skips moves forward, a doubled one is the first; both are said. */
export function localMoment(local: string, zone: string): Moment {
  const at = instantIn(zone, local)
  if (localIn(zone, at) !== local) return { at, text: written(zone, at), problem: 'dstGap' }
  const [before, after] = [-1, 1].map((hours) => new Date(at.getTime() + hours * 3_600_000)) as [Date, Date]
  const first = localIn(zone, before) === local ? before : at
  const twice = first !== at || localIn(zone, after) === local
  return { at: first, text: written(zone, first), problem: twice ? 'dstTwice' : 'offsetMissing' }
}

/** "HH:MM" of a clock, or null. */
export const timeOf = (text: string): string | null => {
  const found = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(text.trim())
  return found && Number(found[1]) < 24 && Number(found[2]) < 60
    ? `${found[1]?.padStart(2, '0')}:${found[2]}`
    : null
}

/** Minutes of "01:30", "01:30:00", "PT1H30M", "P1DT2H", "90", "90 min"; negative as it is said; null for what is none. */
export function minutesOf(text: string): number | null {
  const word = text.trim()
  const clock = /^(-?)(\d{1,4}):(\d\d)(?::\d\d)?$/.exec(word)
  if (clock) return (clock[1] ? -1 : 1) * (Number(clock[2]) * 60 + Number(clock[3]))
  const iso = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?)?$/i.exec(word)
  if (iso && /\d/.test(word)) {
    const minutes = Number(iso[2] ?? 0) * 1440 + Number(iso[3] ?? 0) * 60 + Number(iso[4] ?? 0)
    return iso[1] ? -minutes : minutes
  }
  const plain = /^(-?\d{1,6})(?:[.,]\d+)?\s*(?:min(?:uten|utes|s)?\.?)?$/i.exec(word)
  return plain ? Number(plain[1]) : null
}
