import { dateTimeWords } from '@/lib/clock'
import { type CalendarFacts, hasDay } from '@/lib/events/feed'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, type Locale, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailButton, MailFacts, MailText } from '@/lib/mail/parts'
import type { Attachment, MailContext, RenderedMail } from '@/lib/mail/types'
import { registrationCalendar } from '../calendar'
import { whatMoved } from '../moving/rows'
import type { Notice, NoticeFacts } from '../notice'
import { buttonsOf } from './buttons'
import type { Extra } from './extra'
import { factRows } from './rows'

/** These tell of a place that is gone, so a calendar takes the entry out. */
const cancelling = new Set<Notice>(['given-back', 'office-cancelled', 'event-cancelled', 'passed-on'])
/** These bring the date as a calendar file: whatever changes what one holds. */
const dated = new Set<Notice>([
  'confirmed',
  'moved-up',
  'changed',
  'requested',
  'waiting',
  'offer-expired',
  'event-moved',
])
const noted = {
  'confirm-address': 'confirm-address',
  offered: 'offered',
  'pass-on': 'pass-on',
  reminder: 'reminder',
  confirmed: 'giveBack',
  'moved-up': 'giveBack',
  requested: 'giveBack',
  waiting: 'giveBack',
  changed: 'giveBack',
  'event-moved': 'giveBack',
} as const satisfies Partial<Record<Notice, string>>
const onlineWords = new Set<Notice>(['confirmed', 'moved-up', 'changed', 'event-moved', 'reminder'])

/** Dates come back from the outbox as text. */
const eventOf = ({ event }: NoticeFacts): CalendarFacts => ({
  ...event,
  startsAt: new Date(event.startsAt),
  endsAt: new Date(event.endsAt),
  updatedAt: new Date(event.updatedAt),
})

const hoursOf = ({ hours }: NoticeFacts) =>
  hours ? { startsAt: new Date(hours.startsAt), endsAt: new Date(hours.endsAt) } : {}

/** A mail about a registration: what happened, what the office adds, the facts, what to do, the date for the calendar. */
export function renderNotice(
  mail: MailContext,
  notice: Notice,
  facts: NoticeFacts,
  extra: Extra,
): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'notices')
  const event = eventOf(facts)
  const said = {
    event: words(event.title, mail.locale),
    other: facts.other ?? '',
    deadline: deadlineOf(facts, event, mail.locale),
    what: whatMoved(facts.before, event),
  }
  const subject = t(`mails.${notice}.subject`, said)
  const text =
    notice === 'thanks' && facts.present === false
      ? t('mails.thanks.uncounted', said)
      : t(`mails.${notice}.text`, said)
  const noteKey = notice in noted ? noted[notice as keyof typeof noted] : null
  const { buttons, more } = buttonsOf(mail, notice, facts, extra)
  return {
    subject,
    attachments: calendarOf(mail, notice, facts, event),
    element: (
      <MailFrame
        mail={mail}
        title={t(`mails.${notice}.title`, said)}
        preview={text}
        button={more ? undefined : buttons[0]}
        note={noteKey && <p>{t(`note.${noteKey}`, said)}</p>}
      >
        {!facts.unconfirmed && <MailText>{t('hello', { name: facts.name })}</MailText>}
        <MailText>{text}</MailText>
        <Paragraphs text={extra.paragraph} locale={mail.locale} />
        <Paragraphs text={facts.reason} locale={mail.locale} />
        <MailFacts facts={factRows(mail, notice, facts, event)} />
        {onlineWords.has(notice) && isOnline(facts) && <MailText>{t('online')}</MailText>}
        {more && buttons.map((button) => <MailButton key={button.href} {...button} />)}
      </MailFrame>
    ),
  }
}

/** An author's words, one paragraph for each blank line between them. */
function Paragraphs({ text, locale }: { text: unknown; locale: Locale }) {
  const said = inLanguage(text, locale)
  return said.text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => (
      <MailText key={one} lang={said.lang}>
        {one}
      </MailText>
    ))
}

const isOnline = ({ places, event }: NoticeFacts) =>
  places.some((place) => place.state === 'confirmed' && (place.mode ?? event.format) === 'online')

/** The first deadline among the places on offer. */
function deadlineOf({ places }: NoticeFacts, event: CalendarFacts, locale: Locale) {
  const [first] = places
    .flatMap(({ state, until }) => (state === 'offered' && until ? [new Date(until)] : []))
    .sort((a, b) => a.getTime() - b.getTime())
  return first ? dateTimeWords(locale, event.zone, first) : ''
}

/** Only who holds a confirmed place gets an entry; who gave it up gets it cancelled. What is offered or held is neither. */
function calendarOf(
  mail: MailContext,
  notice: Notice,
  facts: NoticeFacts,
  event: CalendarFacts,
): Attachment[] {
  if (!mail.network || !hasDay(event)) return []
  const holds = facts.places.some((place) => place.state === 'confirmed')
  const cancels = cancelling.has(notice)
  if (!cancels && !(holds && dated.has(notice))) return []
  const { senderName: name, senderAddress: email } = mail.network
  const own = { sequence: facts.sequence, givenBack: cancels, organiser: { name, email } }
  return [
    {
      filename: `${event.slug}.ics`,
      content: registrationCalendar(mail.network, { ...event, ...hoursOf(facts) }, own, mail.locale),
      ...(cancels
        ? { contentType: 'text/calendar', method: 'CANCEL' }
        : { contentType: 'text/calendar; charset=utf-8' }),
    },
  ]
}
