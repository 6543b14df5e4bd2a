import ical, { ICalCalendarMethod } from 'ical-generator'
import { type CalendarFacts, calendarEntry, hasDay } from '@/lib/events/feed'
import type { Locale } from '@/lib/localized'

type Publisher = { slug: string; name: string }
type Own = {
  sequence: number
  givenBack: boolean
  /** In whose name a mail takes an entry back (METHOD:CANCEL asks for an organiser). */
  organiser?: { name: string; email: string }
}

/**
 * The calendar file of a registration: the event's own UID, so that a subscribed and a mailed entry are one. SEQUENCE
 * rises with each change of the event or of the registration; a place given back cancels the entry.
 */
export function registrationCalendar(
  network: Publisher,
  event: CalendarFacts,
  { sequence, givenBack, organiser }: Own,
  locale: Locale,
): string {
  const gone = givenBack || event.state === 'cancelled'
  const entry = calendarEntry(
    network,
    { ...event, sequence: event.sequence + sequence, state: gone ? 'cancelled' : event.state },
    locale,
  )
  return ical({
    prodId: { company: 'Konvent', product: 'Konvent', language: locale.toUpperCase() },
    ...(gone && organiser ? { method: ICalCalendarMethod.CANCEL } : {}),
    events: hasDay(event) ? [{ ...entry, ...(gone && organiser ? { organizer: organiser } : {}) }] : [],
  }).toString()
}

type Hours = { startsAt: Date; endsAt: Date }
type Held = { state: string; pool: { part: { startsAt: Date | null; endsAt: Date | null } } }

/**
 * When somebody is there: from the first to the last of the parts in which they have a place for certain, where all of
 * these have hours of their own; else as long as the event.
 */
export function hoursHeld(event: Hours & { precision: string }, places: readonly Held[]): Hours {
  const whole = { startsAt: event.startsAt, endsAt: event.endsAt }
  const held = places.filter(({ state }) => state === 'confirmed').map(({ pool }) => pool.part)
  const spans = held.flatMap(({ startsAt, endsAt }) => (startsAt && endsAt ? [{ startsAt, endsAt }] : []))
  if (event.precision !== 'time' || spans.length === 0 || spans.length < held.length) return whole
  return {
    startsAt: new Date(Math.min(...spans.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...spans.map(({ endsAt }) => endsAt.getTime()))),
  }
}

/**
 * What a calendar should know of a registration: a place that is sure, or that there is none any more. What is asked for,
 * held, offered or waited for stands in no calendar.
 */
export function calendarState(registration: {
  givenBackAt: Date | null
  places: readonly { state: string }[]
}): 'holds' | 'gone' | null {
  const states = registration.places.map((place) => place.state)
  if (registration.givenBackAt) return 'gone'
  if (states.includes('confirmed')) return 'holds'
  return states.every((state) => state === 'given_back') ? 'gone' : null
}
