import { TZDate } from '@date-fns/tz'
import { dayIn, instantIn } from '@/lib/clock'

/** "2024-04-16T10:00:00+02:00": an instant as a zone's clocks show it. */
export const offsetTime = (zone: string, at: Date) =>
  new TZDate(at, zone).toISOString().replace(/\.\d+/, '').replace(/Z$/, '+00:00')

/** The day after, as YYYY-MM-DD. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** True while a start still lies where an imported file put it: on its day, or in the night after. */
export const isNear = (zone: string, day: string | undefined, start: Date): day is string =>
  !!day &&
  (dayIn(zone, start) === day ||
    (dayIn(zone, start) === dayAfter(day) && start < instantIn(zone, `${dayAfter(day)}T12:00`)))

const two = (number: number) => String(number).padStart(2, '0')
/** "01:30"; hours run on beyond a day. */
export const hoursMinutes = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
