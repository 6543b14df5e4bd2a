import { dateTimeWords, whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import type { InvitationFacts } from './issue'

const render =
  (reminder: boolean) =>
  (mail: MailContext): RenderedMail => {
    const facts = mail.facts as InvitationFacts
    const t = translator(mail.locale, mail.tone, 'guests')
    const { event, inPlaceOf } = facts
    const title = words(event.title, mail.locale)
    const theme = words(event.theme, mail.locale)
    const venue = venueOf(event.venue)
    const [start, end] = [new Date(event.startsAt), new Date(event.endsAt)]
    const until = dateTimeWords(mail.locale, event.zone, new Date(facts.expires))
    const network = mail.network?.name ?? ''
    const key = inPlaceOf ? 'substitute' : reminder ? 'reminder' : 'invitation'
    const said = { event: title, network, by: facts.by, guest: inPlaceOf ?? '' }
    const message = facts.message ? inLanguage(facts.message, mail.locale) : null
    return {
      subject: t(`mail.${key}.subject`, said),
      element: (
        <MailFrame
          mail={mail}
          title={t(`mail.${key}.title`, said)}
          preview={t(`mail.${key}.text`, said)}
          button={{ label: t('mail.button'), href: mail.url(mail.secret.path ?? '') }}
          note={<p>{t('mail.note')}</p>}
        >
          {/* A substitute's name was typed by somebody outside: it is not repeated in our name. */}
          <MailText>{inPlaceOf ? t('mail.helloNobody') : t('mail.hello', { name: facts.name })}</MailText>
          <MailText>{t(`mail.${key}.text`, said)}</MailText>
          {message?.text.split(/\n{2,}/).map((part) => (
            <MailText key={part} lang={message.lang}>
              {part}
            </MailText>
          ))}
          <MailFacts
            facts={[
              { name: t('mail.what'), value: theme ? `${title}: ${theme}` : title },
              {
                name: t('mail.when'),
                value: whenWords(mail.locale, event.zone, event.precision, start, end),
              },
              {
                name: t('mail.where'),
                value: [words(venue?.name, mail.locale), venue?.address].filter(Boolean).join(', '),
              },
              { name: t('mail.until'), value: until },
            ]}
          />
          {facts.substitutes && <MailText>{t('mail.substitutes')}</MailText>}
        </MailFrame>
      ),
    }
  }

export const emails: Renderers = {
  'registrations.invitation': render(false),
  'registrations.invitation-reminder': render(true),
}
