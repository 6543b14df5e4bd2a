import { whenWords } from '@/lib/clock'
import { asLocalized } from '@/lib/localized'
import type { EventFormat, Precision } from '@/prisma/generated/enums'
import { venueOf } from '../schema'

/** When and where an event takes place, and whether one comes or joins online: what people arrange their day by. */
export type Whereabouts = {
  startsAt: Date
  endsAt: Date
  precision: Precision
  zone: string
  venue: unknown
  format: EventFormat
}

/** Only these facts of an event; dates may come out of JSON. */
export const whereaboutsOf = (
  event: {
    [key in keyof Whereabouts]: key extends 'startsAt' | 'endsAt' ? Date | string : Whereabouts[key]
  },
): Whereabouts => ({
  startsAt: new Date(event.startsAt),
  endsAt: new Date(event.endsAt),
  precision: event.precision,
  zone: event.zone,
  venue: event.venue ?? null,
  format: event.format,
})

/** So long the office may go on editing before anybody is told: what changes meanwhile is one mail. */
export const waitMinutes = 10

export const moves = ['when', 'where', 'how'] as const
export type MoveOf = (typeof moves)[number]

const when = ({ zone, precision, startsAt, endsAt }: Whereabouts) =>
  // 10:00 in Berlin is another hour than 10:00 in Lisbon, though it reads the same.
  `${whenWords('de', zone, precision, startsAt, endsAt)}${precision === 'time' ? startsAt.toISOString().slice(0, 16) : ''}`
const where = ({ venue }: Whereabouts) => {
  const place = venueOf(venue)
  return `${asLocalized(place?.name).de}\n${place?.address ?? ''}`
}

/**
 * What of it is another to whoever reads it: an hour behind a date known to the month only is none, nor is an English
 * name for the same house or a note about the lift.
 */
export const movedIn = (before: Whereabouts, after: Whereabouts): MoveOf[] =>
  moves.filter((of) => {
    if (of === 'how') return before.format !== after.format
    return of === 'when' ? when(before) !== when(after) : where(before) !== where(after)
  })
