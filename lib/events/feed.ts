import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator'
import { type Ctx, visitor } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { type Locale, words } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import type { EventFormat, EventState, Precision } from '@/prisma/generated/enums'
import { comingEvents, pastEvents } from './queries'
import { venueOf } from './schema'

/** What a calendar entry is made of; rows of queries.ts have it. */
export type CalendarFacts = {
  id: string
  slug: string
  state: EventState
  title: unknown
  theme: unknown
  summary: unknown
  format: EventFormat
  precision: Precision
  startsAt: Date
  endsAt: Date
  zone: string
  venue: unknown
  sequence: number
  updatedAt: Date
}

type Publisher = { slug: string; name: string }

/** Only what has a day can stand in a calendar: no invented day for "Herbst 2019". */
export const hasDay = (event: { precision: Precision }) =>
  event.precision === 'time' || event.precision === 'day'

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
const nextDay = (at: Date) => new Date(at.getTime() + 24 * 60 * 60 * 1000)

function times(event: CalendarFacts): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (event.precision === 'time') return { start: event.startsAt, end: event.endsAt }
  const [first, last] = [dayIn(event.zone, event.startsAt), dayIn(event.zone, event.endsAt)]
  return { start: midnight(first), end: nextDay(midnight(last)), allDay: true }
}

/** One event as a calendar program reads it. */
export function calendarEntry(network: Publisher, event: CalendarFacts, locale: Locale): ICalEventData {
  const venue = venueOf(event.venue)
  const theme = words(event.theme, locale)
  const place = [words(venue?.name, locale), venue?.address].filter(Boolean).join(', ')
  return {
    id: `${event.id}@konvent`,
    sequence: event.sequence,
    stamp: event.updatedAt,
    ...times(event),
    summary: [words(event.title, locale), theme].filter(Boolean).join(': '),
    description: words(event.summary, locale),
    url: absoluteUrl(locale, `/${network.slug}/events/${event.slug}`),
    ...(place ? { location: place } : {}),
    status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/**
 * A calendar file (RFC 5545) of these events, in UTC. The UID stays the same for ever and SEQUENCE rises with each
 * change of an announced event's time or place, so calendars update in place.
 */
export const calendarFile = (
  network: Publisher,
  events: readonly CalendarFacts[],
  locale: Locale,
  name?: string,
) =>
  ical({
    prodId: { company: 'Konvent', product: 'Konvent', language: locale.toUpperCase() },
    ...(name ? { name } : {}),
    events: events.filter(hasDay).map((event) => calendarEntry(network, event, locale)),
  }).toString()

/** The network's public calendar: what a visitor sees, coming events and the last hundred; the same for every reader. */
export async function networkCalendar(ctx: Ctx): Promise<string> {
  const everybody = { ...ctx, actor: visitor }
  const events = [...(await comingEvents(everybody)), ...(await pastEvents(everybody))]
  return calendarFile(ctx.network, events, ctx.locale, ctx.network.name)
}
