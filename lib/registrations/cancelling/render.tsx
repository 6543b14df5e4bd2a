import type { CalendarFacts } from '@/lib/events/feed'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail } from '@/lib/mail/types'

/** What the mail to somebody states who registered others, and is not registered themselves. */
export type PartyCancelledFacts = {
  name: string
  event: CalendarFacts
  /** How many of those whom they registered were still coming. */
  people: number
  reason: Localized
  once: string
}

/** Says to a coordinator that an event is off, and that everybody whom they registered knows. */
export function renderPartyCancelled(mail: MailContext, facts: PartyCancelledFacts): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'guests')
  const said = { event: words(facts.event.title, mail.locale), count: facts.people }
  const reason = inLanguage(facts.reason, mail.locale)
  const text = t('partyCancelled.text', said)
  return {
    subject: t('partyCancelled.subject', said),
    element: (
      <MailFrame
        mail={mail}
        title={t('partyCancelled.subject', said)}
        preview={text}
        button={{
          label: t('partyCancelled.button'),
          href: mail.url(`/${mail.network?.slug}/events/${facts.event.slug}`),
        }}
      >
        <MailText>{t('mail.hello', { name: facts.name })}</MailText>
        <MailText>{text}</MailText>
        {reason.text && <MailText lang={reason.lang}>{reason.text}</MailText>}
      </MailFrame>
    ),
  }
}
