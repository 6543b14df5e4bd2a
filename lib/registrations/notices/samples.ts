import { now } from '@/lib/clock'
import type { CalendarFacts } from '@/lib/events/feed'
import { movedIn, type Whereabouts, whereaboutsOf } from '@/lib/events/moving/whereabouts'
import { translator } from '@/lib/i18n/translator'
import { asLocalized, type Locale, words } from '@/lib/localized'
import type { PartyCancelledFacts } from '../cancelling/render'
import type { DelegateFacts } from '../delegates/render'
import type { InvitationFacts } from '../invitations/issue'
import type { InvoiceMail } from '../invoices/tell'
import { calendarFacts } from '../records'
import type { OtherMail } from './mails'
import { type SampleEvent, sampleFacts } from './sample'

/** What a mail of the kind `registrations.sample` carries when it is not about somebody's own registration. */
export type OtherSample =
  | { invitation: InvitationFacts }
  | { delegate: DelegateFacts }
  | { party: PartyCancelledFacts }
  | { invoice: InvoiceMail }

const day = 24 * 60 * 60 * 1000
type Reader = { locale: Locale; tone: 'sie' | 'du'; network: { slug: string; name: string } }
type Sampled = SampleEvent & {
  closesAt: Date | null
  paymentDays: number
  cancellation: { reason: unknown } | null
  moves: readonly { before: unknown }[]
}

/** Where the event was before: as kept when it moved last, else a week earlier. */
export function beforeOf(event: CalendarFacts & Pick<Sampled, 'moves'>): Whereabouts {
  const [move] = event.moves
  const kept = move && whereaboutsOf(move.before as Whereabouts)
  if (kept && movedIn(kept, whereaboutsOf(event)).length > 0) return kept
  const earlier = (at: Date) => new Date(at.getTime() - 7 * day)
  return whereaboutsOf({ ...event, startsAt: earlier(event.startsAt), endsAt: earlier(event.endsAt) })
}

/** The reason of a cancellation; until there is one, where it would stand. */
export const reasonOf = (event: Pick<Sampled, 'cancellation'>, { tone }: Pick<Reader, 'tone'>) =>
  event.cancellation
    ? asLocalized(event.cancellation.reason)
    : {
        de: translator('de', tone, 'notices')('texts.reason'),
        en: translator('en', tone, 'notices')('texts.reason'),
      }

/** An invented guest, delegate, coordinator or payer of a real event. */
export function otherSample(mail: OtherMail, event: Sampled, reader: Reader): OtherSample {
  const t = translator(reader.locale, reader.tone, 'notices')
  const calendar = calendarFacts(event)
  const [person, other] = [t('texts.person'), t('texts.other')]
  const reason = reasonOf(event, reader)
  const soon = new Date(now().getTime() + 10 * day)
  const until = soon < event.startsAt ? soon : event.startsAt
  const { places, cents } = sampleFacts(event, 'confirmed', reader.locale, reader.tone)
  switch (mail) {
    case 'delegate':
    case 'delegate-reminder':
      return {
        delegate: {
          name: person,
          by: other,
          organisation: t('texts.organisation'),
          event: calendar,
          places: places.map((place) => ({ ...place, state: 'held' })),
          cents,
          deadline: until,
        },
      }
    case 'party-cancelled':
      return { party: { name: person, event: calendar, people: 3, reason, once: '' } }
    case 'invoice':
    case 'invoice-reminder':
    case 'invoice-cancelled':
      return { invoice: invoiceSample(mail, event, reader, cents) }
    default:
      return {
        invitation: {
          name: person,
          by: other,
          event: calendar,
          expires: event.closesAt ?? event.startsAt,
          message: null,
          substitutes: true,
          ...(mail === 'invitation-moved' ? { before: beforeOf(event) } : {}),
          ...(mail === 'invitation-cancelled' ? { reason } : {}),
        },
      }
  }
}

function invoiceSample(mail: OtherMail, event: Sampled, reader: Reader, cents: number): InvoiceMail {
  const t = translator(reader.locale, reader.tone, 'notices')
  const number = (count: number) =>
    `${reader.network.slug.toUpperCase()}-${now().getFullYear()}-${String(count).padStart(4, '0')}`
  const due = new Date(now().getTime() + (mail === 'invoice-reminder' ? -1 : event.paymentDays) * day)
  const back = mail === 'invoice-cancelled'
  return {
    invoice: '',
    number: number(back ? 2 : 1),
    // An event that costs nothing writes no invoices; the sample says what one would look like.
    cents: (cents || 8000) * (back ? -1 : 1),
    dueOn: due.toISOString().slice(0, 10),
    name: t('texts.person'),
    event: words(event.title, reader.locale),
    eventId: event.id,
    cancels: back ? number(1) : null,
  }
}
