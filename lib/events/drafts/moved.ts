import { clockIn, dayIn, endOfDayIn, instantIn, type Precision } from '@/lib/clock'

type Dates = {
  zone: string
  precision: Precision
  startsAt: Date
  endsAt: Date
  opensAt: Date | null
  closesAt: Date | null
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayLength = 24 * 60 * 60 * 1000
const shift = (day: string, days: number) =>
  new Date(midnight(day) + days * dayLength).toISOString().slice(0, 10)

/**
 * The dates of an event, moved so that it begins on `day` (YYYY-MM-DD in its zone). Everything keeps its hour on the
 * clock, also over a change to summer time; registration still closes at the end of a day. What was known only roughly
 * is now known to the day.
 */
export function movedTo(day: string, event: Dates) {
  const { zone, precision, startsAt, endsAt, opensAt, closesAt } = event
  const days = Math.round((midnight(day) - midnight(dayIn(zone, startsAt))) / dayLength)
  const move = (at: Date) => {
    const { hour, minute } = clockIn(zone, at)
    return instantIn(zone, `${shift(dayIn(zone, at), days)}T${hour}:${minute}`)
  }
  const exact = precision === 'time' || precision === 'day'
  return {
    precision: exact ? precision : ('day' as const),
    startsAt: move(startsAt),
    endsAt: exact ? move(endsAt) : endOfDayIn(zone, day),
    opensAt: opensAt && move(opensAt),
    closesAt: closesAt && endOfDayIn(zone, shift(dayIn(zone, closesAt), days)),
  }
}
