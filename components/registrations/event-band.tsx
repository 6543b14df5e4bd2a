import { type Dated, EventFigure } from '@/components/events/event-figure'
import { SlimBand } from '@/components/layout/field-band'
import { whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { type Locale, words } from '@/lib/localized'

type Props = { event: Dated & { title: unknown; venue: unknown }; locale: Locale }

/** What this page is about: the event's date as a figure, its name, when and where. */
export function EventBand({ event, locale }: Props) {
  const place = words(venueOf(event.venue)?.name, locale)
  const when = whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)
  return (
    <SlimBand
      figure={<EventFigure event={event} locale={locale} size="l" />}
      title={words(event.title, locale)}
      text={place || when}
    />
  )
}
