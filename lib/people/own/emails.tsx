import { dateTimeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import type { AddressPurpose } from './addresses/token'

type Confirm = { purpose: AddressPurpose; name: string; email: string }

function confirmAddress(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'me')
  const { purpose, name, email }: Confirm = mail.facts
  const signsIn = purpose === 'confirm' ? 'no' : 'yes'
  const subject = t('mail.confirm.subject', { signsIn })
  return {
    subject,
    element: (
      <MailFrame
        mail={mail}
        title={subject}
        preview={t('mail.confirm.preview')}
        button={{
          label: t('mail.confirm.button'),
          href: mail.url(`/me/${mail.network?.slug}/address/${mail.secret.token ?? ''}`),
        }}
        note={<p>{t('mail.confirm.notYou')}</p>}
      >
        <MailText>{t('mail.confirm.text', { name, signsIn, network: mail.network?.name ?? '' })}</MailText>
        <MailFacts facts={[{ name: t('addresses.email'), value: email }]} />
      </MailFrame>
    ),
  }
}

/** To the mailbox that signed in before: it must hear of it, whoever did it. */
function signInAddress(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'me')
  const { at, to }: { at: string; to: string } = mail.facts
  return {
    subject: t('mail.changed.subject'),
    element: (
      <MailFrame mail={mail} title={t('mail.changed.title')} note={<p>{t('mail.changed.notYou')}</p>}>
        <MailText>{t('mail.changed.text')}</MailText>
        <MailFacts
          facts={[
            { name: t('mail.changed.at'), value: dateTimeWords(mail.locale, 'Europe/Berlin', new Date(at)) },
            { name: t('mail.changed.to'), value: to },
          ]}
        />
      </MailFrame>
    ),
  }
}

export const emails: Renderers = {
  'people.confirm-address': confirmAddress,
  'people.sign-in-address': signInAddress,
}
