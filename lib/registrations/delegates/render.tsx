import { dateTimeWords, whenWords } from '@/lib/clock'
import type { CalendarFacts } from '@/lib/events/feed'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail } from '@/lib/mail/types'
import { euros } from '@/lib/money'
import type { PlaceFact } from '../notice'

/** What the mail to somebody whom others registered states. */
export type DelegateFacts = {
  /** Whether they still come is looked up when the mail goes out. */
  registration?: string
  /** Null where somebody outside the office typed the name: it is not repeated in our name. */
  name: string | null
  by: string
  /** The institution for which they come; null for a private party. */
  organisation: string | null
  event: CalendarFacts
  places: PlaceFact[]
  cents: number
  deadline: Date
}

/** Asks somebody whom others registered to confirm, the first time or again. */
export function renderDelegate(mail: MailContext, reminder: boolean, facts: DelegateFacts): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'guests')
  const r = translator(mail.locale, mail.tone, 'registrations')
  const { event, by, organisation } = facts
  const title = words(event.title, mail.locale)
  const venue = venueOf(event.venue)
  const said = { event: title, by, organisation: organisation ?? '' }
  const text = organisation ? t('delegateMail.text', said) : t('delegateMail.textAlone', said)
  return {
    subject: t(reminder ? 'delegateMail.reminderSubject' : 'delegateMail.subject', said),
    element: (
      <MailFrame
        mail={mail}
        title={t(reminder ? 'delegateMail.reminderTitle' : 'delegateMail.title')}
        preview={text}
        button={{ label: t('delegateMail.button'), href: mail.url(mail.secret.path ?? '') }}
        note={<p>{t('delegateMail.note')}</p>}
      >
        <MailText>
          {facts.name ? t('delegateMail.hello', { name: facts.name }) : t('delegateMail.helloNobody')}
        </MailText>
        <MailText>{text}</MailText>
        <MailText>{t('delegateMail.ask')}</MailText>
        <MailFacts
          facts={[
            {
              name: t('delegateMail.when'),
              value: whenWords(
                mail.locale,
                event.zone,
                event.precision,
                new Date(event.startsAt),
                new Date(event.endsAt),
              ),
            },
            {
              name: t('delegateMail.where'),
              value: [words(venue?.name, mail.locale), venue?.address].filter(Boolean).join(', '),
            },
            ...facts.places.map(({ part, pool, state, rank }) => {
              const [name, detail] = [words(part, mail.locale), words(pool, mail.locale)]
              return {
                name: facts.places.length > 1 ? name : t('delegateMail.place'),
                value: `${name === detail ? name : `${name}, ${detail}`}: ${rank ? r('place.waitingRank', { rank }) : r(`place.${state}`)}`,
              }
            }),
            facts.cents > 0 && { name: t('delegateMail.price'), value: euros(mail.locale, facts.cents) },
            {
              name: t('delegateMail.until'),
              value: dateTimeWords(mail.locale, event.zone, new Date(facts.deadline)),
            },
          ]}
        />
      </MailFrame>
    ),
  }
}
