import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailText } from '@/lib/mail/parts'
import type { Renderer, Renderers } from '@/lib/mail/types'

type Kind = 'enter' | 'asked' | 'admitted' | 'declined' | 'invited'

/** All say what happens in which group, and lead to the one page where it goes on. */
const render =
  (key: Kind): Renderer =>
  (mail) => {
    const path = mail.secret.path ?? mail.facts.path
    if (typeof path !== 'string' || !mail.network) return { skip: 'no link' }
    const t = translator(mail.locale, mail.tone, 'groups')
    const { group, name, by, role, entry } = mail.facts
    const facts = {
      network: mail.network.name,
      group: words(group, mail.locale),
      name: String(name ?? ''),
      by: String(by ?? ''),
      role: String(role ?? 'member'),
      entry: String(entry ?? 'open'),
    }
    return {
      subject: t(`mail.${key}.subject`, facts),
      element: (
        <MailFrame
          mail={mail}
          title={t(`mail.${key}.title`, facts)}
          button={{ label: t(`mail.${key}.button`, facts), href: mail.url(path) }}
          note={t(`mail.${key}.note`, facts)}
        >
          <MailText>{t(`mail.${key}.text`, facts)}</MailText>
        </MailFrame>
      ),
    }
  }

const kinds: Kind[] = ['enter', 'asked', 'admitted', 'declined', 'invited']

export const emails: Renderers = Object.fromEntries(kinds.map((kind) => [`groups.${kind}`, render(kind)]))
