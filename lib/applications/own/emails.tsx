import { translator } from '@/lib/i18n/translator'
import { inLanguage, type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailText } from '@/lib/mail/parts'
import type { Renderer, Renderers } from '@/lib/mail/types'

type Kind = 'link' | 'running' | 'received' | 'replied' | 'withdrawn' | 'join' | 'member'

/** All say what happened to which membership, and lead to the one page where it goes on. */
const render =
  (key: Kind): Renderer =>
  (mail) => {
    const { path } = mail.secret
    if (!path || !mail.network) return { skip: 'no link' }
    const t = translator(mail.locale, mail.tone, 'applications')
    const facts = { network: mail.network.name, kind: words(mail.facts.kind, mail.locale) }
    return {
      subject: t(`own.mail.${key}.subject`, facts),
      element: (
        <MailFrame
          mail={mail}
          title={t(`own.mail.${key}.title`, facts)}
          button={{ label: t(`own.mail.${key}.button`), href: mail.url(path) }}
          note={t(`own.mail.${key}.note`)}
        >
          <MailText>{t(`own.mail.${key}.text`, facts)}</MailText>
        </MailFrame>
      ),
    }
  }

/** The first mail of a member who joined freely; the network may have words of its own. */
const welcome: Renderer = (mail) => {
  if (!mail.network) return { skip: 'no network' }
  const t = translator(mail.locale, mail.tone, 'applications')
  const facts = { network: mail.network.name, kind: words(mail.facts.kind, mail.locale) }
  const own = inLanguage(mail.facts.welcome as Localized | null, mail.locale)
  return {
    subject: t('own.mail.welcome.subject', facts),
    element: (
      <MailFrame
        mail={mail}
        title={t('own.mail.welcome.title', facts)}
        button={{ label: t('own.mail.welcome.button'), href: mail.url(`/${mail.network.slug}/events`) }}
        note={t('own.mail.welcome.note')}
      >
        <MailText>{t('own.mail.welcome.hello', { name: String(mail.facts.name) })}</MailText>
        {own.text ? (
          own.text.split(/\n{2,}/).map((paragraph) => (
            <MailText key={paragraph} {...(own.lang ? { lang: own.lang } : {})}>
              {paragraph}
            </MailText>
          ))
        ) : (
          <MailText>{t('own.mail.welcome.text', facts)}</MailText>
        )}
      </MailFrame>
    ),
  }
}

const kinds: Kind[] = ['link', 'running', 'received', 'replied', 'withdrawn', 'join', 'member']

export const emails: Renderers = {
  ...Object.fromEntries(kinds.map((kind) => [`applications.own.${kind}`, render(kind)])),
  'applications.own.welcome': welcome,
}
