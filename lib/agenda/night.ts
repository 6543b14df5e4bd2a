import { clockIn, dayIn } from '@/lib/clock'

/** From this minute of the clock on it is day: what is planned before is more often a slip than a session. */
const morning = 6 * 60

/** Minutes of a zone's clock between which an event of several days rests. */
export type Night = { zone: string; from: number; to: number }

type When = { startsAt: Date; endsAt: Date; zone: string }

const minutesIn = (zone: string, at: Date) => {
  const { hour, minute } = clockIn(zone, at)
  return Number(hour) * 60 + Number(minute)
}

/**
 * When an event of several days rests: from midnight, or from its closing clock if it closes at night, until morning, or
 * until its opening clock if it opens earlier. Null for a single day, and where no hour is left to rest. Its other hours
 * say nothing: a conference from 14:00 to 13:00 three days later has mornings and evenings between.
 */
export function nightOf({ startsAt, endsAt, zone }: When): Night | null {
  if (dayIn(zone, startsAt) === dayIn(zone, endsAt)) return null
  const closes = minutesIn(zone, endsAt)
  const night = {
    zone,
    from: closes < morning ? closes : 0,
    to: Math.min(morning, minutesIn(zone, startsAt)),
  }
  return night.from < night.to ? night : null
}

/** True if something that begins then begins at night; what began before midnight may run into it. */
export function beginsAtNight({ zone, from, to }: Night, start: Date): boolean {
  const at = minutesIn(zone, start)
  return from <= at && at < to
}
