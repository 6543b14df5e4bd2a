import { dateTimeWords, whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail } from '@/lib/mail/types'
import { movedRows, whatMoved } from '../moving/rows'
import type { InvitationFacts, InvitationMail } from './issue'

const keys = {
  invitation: 'invitation',
  'invitation-reminder': 'reminder',
  'invitation-moved': 'moved',
  'invitation-cancelled': 'cancelled',
} as const

/** A mail to an invited guest: that they are, once more, that it takes place elsewhere, or not at all. */
export function renderInvitation(
  mail: MailContext,
  kind: InvitationMail,
  facts: InvitationFacts,
): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'guests')
  const { event, inPlaceOf } = facts
  const title = words(event.title, mail.locale)
  const theme = words(event.theme, mail.locale)
  const key = inPlaceOf && kind === 'invitation' ? 'substitute' : keys[kind]
  const off = kind === 'invitation-cancelled'
  const asks = kind === 'invitation' || kind === 'invitation-reminder'
  const what = whatMoved(facts.before, event)
  const said = { event: title, network: mail.network?.name ?? '', by: facts.by, guest: inPlaceOf ?? '', what }
  const { rows, moved } = movedRows(mail, facts.before, event)
  const venue = venueOf(event.venue)
  const [start, end] = [new Date(event.startsAt), new Date(event.endsAt)]
  const site = `/${mail.network?.slug}/events/${event.slug}`
  return {
    subject: t(`mail.${key}.subject`, said),
    element: (
      <MailFrame
        mail={mail}
        title={t(`mail.${key}.title`, said)}
        preview={t(`mail.${key}.text`, said)}
        button={{ label: t('mail.button'), href: mail.url(mail.secret.path ?? site) }}
        note={off ? undefined : <p>{t('mail.note')}</p>}
      >
        {/* A substitute's name was typed by somebody outside: it is not repeated in our name. */}
        <MailText>
          {inPlaceOf || facts.unnamed ? t('mail.helloNobody') : t('mail.hello', { name: facts.name })}
        </MailText>
        <MailText>{t(`mail.${key}.text`, said)}</MailText>
        <Words text={off ? facts.reason : asks ? facts.message : null} mail={mail} />
        <MailFacts
          facts={[
            { name: t('mail.what'), value: theme ? `${title}: ${theme}` : title },
            ...rows,
            !moved.includes('when') && {
              name: t('mail.when'),
              value: whenWords(mail.locale, event.zone, event.precision, start, end),
            },
            !moved.includes('where') && {
              name: t('mail.where'),
              value: [words(venue?.name, mail.locale), venue?.address].filter(Boolean).join(', '),
            },
            !off && {
              name: t('mail.until'),
              value: dateTimeWords(mail.locale, event.zone, new Date(facts.expires)),
            },
          ]}
        />
        {facts.substitutes && asks && <MailText>{t('mail.substitutes')}</MailText>}
      </MailFrame>
    ),
  }
}

/** An author's words, one paragraph for each blank line between them. */
function Words({ text, mail }: { text: unknown; mail: MailContext }) {
  const said = text ? inLanguage(text, mail.locale) : null
  return said?.text.split(/\n{2,}/).map((part) => (
    <MailText key={part} lang={said.lang}>
      {part}
    </MailText>
  ))
}
