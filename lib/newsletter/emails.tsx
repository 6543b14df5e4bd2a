import { translator } from '@/lib/i18n/translator'
import { type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, Renderer, Renderers } from '@/lib/mail/types'

type Kind = 'confirm' | 'already' | 'welcome'

const chosen = (mail: MailContext) =>
  ((mail.facts.topics ?? []) as Localized[]).map((name) => words(name, mail.locale)).join(', ')

/** All three say what happened, lead to the subscription's own page and tell what happens if one does nothing. */
const render =
  (kind: Kind): Renderer =>
  (mail) => {
    const path = mail.secret.path
    if (!path || !mail.network) return { skip: 'no link' }
    const t = translator(mail.locale, mail.tone, 'newsletter')
    const network = mail.network.name
    return {
      subject: t(`mail.${kind}.subject`, { network }),
      element: (
        <MailFrame
          mail={mail}
          title={t(`mail.${kind}.title`)}
          button={{ label: t(`mail.${kind}.button`), href: mail.url(path) }}
          note={t(`mail.${kind}.note`)}
        >
          <MailText>{t(`mail.${kind}.text`, { network })}</MailText>
          {kind !== 'already' && chosen(mail) && (
            <MailFacts facts={[{ name: t('mail.confirm.topics'), value: chosen(mail) }]} />
          )}
        </MailFrame>
      ),
    }
  }

export const emails: Renderers = {
  'newsletter.confirm': render('confirm'),
  'newsletter.already': render('already'),
  'newsletter.welcome': render('welcome'),
}
