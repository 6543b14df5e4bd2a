import { type CalendarFacts, calendarFile } from '@/lib/events/feed'
import type { Locale } from '@/lib/localized'

type Publisher = { slug: string; name: string }

/**
 * The calendar file of a registration: the event's own UID, so that a subscribed and a mailed entry are one. SEQUENCE
 * rises with each change of the event or of the registration; a place given back cancels the entry.
 */
export const registrationCalendar = (
  network: Publisher,
  event: CalendarFacts,
  own: { sequence: number; givenBack: boolean },
  locale: Locale,
) =>
  calendarFile(
    network,
    [
      {
        ...event,
        sequence: event.sequence + own.sequence,
        state: own.givenBack ? 'cancelled' : event.state,
      },
    ],
    locale,
  )
