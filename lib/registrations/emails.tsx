import { whenWords } from '@/lib/clock'
import type { CalendarFacts } from '@/lib/events/feed'
import { hasDay } from '@/lib/events/feed'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { Attachment, MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import { euros } from '@/lib/money'
import { registrationCalendar } from './calendar'
import type { Notice, NoticeFacts, PlaceFact } from './notice'

/** Dates come back from the outbox as text. */
const eventOf = ({ event }: NoticeFacts): CalendarFacts => ({
  ...event,
  startsAt: new Date(event.startsAt),
  endsAt: new Date(event.endsAt),
  updatedAt: new Date(event.updatedAt),
})

const cancels = (notice: Notice) => notice === 'given-back' || notice === 'event-cancelled'

function calendarOf(mail: MailContext, notice: Notice, facts: NoticeFacts): Attachment[] {
  const event = eventOf(facts)
  const holds = facts.places.some((place) => place.state === 'confirmed')
  if (!mail.network || !hasDay(event) || notice === 'confirm-address') return []
  if (!holds && !cancels(notice)) return []
  const own = { sequence: facts.sequence, givenBack: cancels(notice) }
  return [
    {
      filename: `${event.slug}.ics`,
      content: registrationCalendar(mail.network, event, own, mail.locale),
      contentType: 'text/calendar; charset=utf-8',
    },
  ]
}

const render =
  (notice: Notice) =>
  (mail: MailContext): RenderedMail => {
    const facts = mail.facts as NoticeFacts
    const t = translator(mail.locale, mail.tone, 'registrations')
    const event = eventOf(facts)
    const title = words(event.title, mail.locale)
    const { path = '' } = mail.secret
    const site = mail.url(`/${mail.network?.slug}/events/${event.slug}`)
    const unconfirmed = notice === 'confirm-address'
    const reason = facts.reason && inLanguage(facts.reason, mail.locale)
    const button = {
      label: t(unconfirmed ? 'mail.confirmButton' : cancels(notice) ? 'mail.eventButton' : 'mail.button'),
      href: cancels(notice) ? site : mail.url(path),
    }
    const note = unconfirmed ? t('mail.confirm-address.note') : cancels(notice) ? null : t('mail.giveBack')
    return {
      subject: t(`mail.${notice}.subject`, { event: title }),
      attachments: calendarOf(mail, notice, facts),
      element: (
        <MailFrame
          mail={mail}
          title={t(`mail.${notice}.title`, { event: title })}
          preview={t(`mail.${notice}.text`, { event: title })}
          button={button}
          note={note && <p>{note}</p>}
        >
          {!facts.unconfirmed && <MailText>{t('mail.hello', { name: facts.name })}</MailText>}
          <MailText>{t(`mail.${notice}.text`, { event: title })}</MailText>
          {reason?.text && <MailText lang={reason.lang}>{reason.text}</MailText>}
          <MailFacts facts={rows(mail, facts, event)} />
        </MailFrame>
      ),
    }
  }

function rows(mail: MailContext, facts: NoticeFacts, event: CalendarFacts) {
  const t = translator(mail.locale, mail.tone, 'registrations')
  const venue = venueOf(event.venue)
  const state = ({ state, rank }: PlaceFact) =>
    rank ? t('place.waitingRank', { rank }) : t(`place.${state}`)
  return [
    {
      name: t('mail.when'),
      value: whenWords(mail.locale, event.zone, event.precision, event.startsAt, event.endsAt),
    },
    {
      name: t('mail.where'),
      value: [words(venue?.name, mail.locale), venue?.address].filter(Boolean).join(', '),
    },
    ...facts.places.map((place) => {
      const [part, pool] = [words(place.part, mail.locale), words(place.pool, mail.locale)]
      return {
        name: facts.places.length > 1 ? part : t('mail.place'),
        value: `${part === pool ? part : `${part}, ${pool}`}: ${state(place)}`,
      }
    }),
    facts.cents > 0 && { name: t('mail.price'), value: euros(mail.locale, facts.cents) },
  ]
}

const notices: Notice[] = [
  'confirmed',
  'requested',
  'waiting',
  'moved-up',
  'changed',
  'given-back',
  'event-cancelled',
  'confirm-address',
  'already',
]

export const emails: Renderers = Object.fromEntries(
  notices.map((notice) => [`registrations.${notice}`, render(notice)]),
)
