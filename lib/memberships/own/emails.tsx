import { longDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'

/** The membership ends: said to the person, with the last day. */
function resigned(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'me')
  const { kind, on }: { kind: unknown; on: string } = mail.facts
  const network = mail.network?.name ?? ''
  return {
    subject: t('mail.resigned.subject', { network }),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.resigned.title')}
        button={{ label: t('mail.resigned.button'), href: mail.url(`/me/${mail.network?.slug}`) }}
      >
        <MailText>{t('mail.resigned.text')}</MailText>
        <MailFacts
          facts={[
            { name: t('belonging.membership'), value: words(kind, mail.locale) },
            { name: t('leave.lastDay'), value: longDate(mail.locale, 'UTC', new Date(`${on}T00:00:00Z`)) },
          ]}
        />
      </MailFrame>
    ),
  }
}

export const emails: Renderers = { 'memberships.resigned': resigned }
