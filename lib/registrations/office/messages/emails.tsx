import { translator } from '@/lib/i18n/translator'
import { inLanguage, type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailMarkdown } from '@/lib/mail/markdown'
import { MailText } from '@/lib/mail/parts'
import type { Renderers } from '@/lib/mail/types'

type Facts = {
  event: { id: string; slug: string; title: Localized }
  subject: Localized
  text: Localized
  name: string
}

export const emails: Renderers = {
  'registrations.message': (mail) => {
    const t = translator(mail.locale, mail.tone, 'registrations')
    const { event, subject, text, name }: Facts = mail.facts
    const title = words(subject, mail.locale)
    const said = inLanguage(text, mail.locale)
    const { network } = mail
    return {
      subject: title,
      // Mail programs gather what one event's office writes, and tell it from what a person wrote.
      ...(network && {
        headers: { 'List-Id': `<${event.slug}.${network.slug}.${new URL(mail.url('/')).hostname}>` },
      }),
      element: (
        <MailFrame
          mail={mail}
          title={title}
          {...(mail.secret.path
            ? { button: { label: t('office.messages.button'), href: mail.url(mail.secret.path) } }
            : {})}
          note={t('office.messages.note', { event: words(event.title, mail.locale) })}
        >
          <MailText>{t('office.messages.hello', { name })}</MailText>
          <MailMarkdown text={said.text} lang={said.lang} />
        </MailFrame>
      ),
    }
  },
}
