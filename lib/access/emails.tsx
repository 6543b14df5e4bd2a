import { dateTimeWords, longDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { Renderers } from '@/lib/mail/types'
import type { Role } from './roles'

type Facts = { role: Role; by: string; from: string; to: string | null }

export const emails: Renderers = {
  'access.invitation': (mail) => {
    const t = translator(mail.locale, mail.tone, 'access')
    const { role, by, from, to }: Facts = mail.facts
    const network = mail.network
    const zone = network?.zone ?? 'Europe/Berlin'
    const subject = t('mail.subject', { network: network?.name ?? '' })
    return {
      subject,
      element: (
        <MailFrame
          mail={mail}
          title={subject}
          button={{ label: t('mail.button'), href: mail.url(`/sign-in?next=/${network?.slug}/manage`) }}
          note={t('mail.note', { address: mail.address })}
        >
          <MailText>{t('mail.text', { by, network: network?.name ?? '' })}</MailText>
          <MailFacts
            facts={[
              { name: t('role'), value: t(`roles.${role}`) },
              { name: t('from'), value: dateTimeWords(mail.locale, zone, new Date(from)) },
              to ? { name: t('to'), value: longDate(mail.locale, zone, new Date(to)) } : null,
            ]}
          />
        </MailFrame>
      ),
    }
  },
}
