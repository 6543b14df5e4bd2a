import { dateTimeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailCode, MailLink, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import { attemptMinutes } from './attempt'

const words = (mail: MailContext) => ({
  t: translator(mail.locale, mail.tone, 'auth'),
  at: dateTimeWords(mail.locale, 'Europe/Berlin', new Date(mail.facts.at)),
})

/** ABCD-EFGH: easier to carry over by eye. */
export const codeInHalves = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`

function signIn(mail: MailContext): RenderedMail {
  const { t, at } = words(mail)
  const { token = '', code = '' } = mail.secret
  return {
    subject: t('mail.subject'),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.title')}
        preview={t('mail.preview', { minutes: attemptMinutes })}
        button={{ label: t('mail.button'), href: mail.url(`/sign-in/${token}`) }}
        note={
          <>
            <MailCode label={t('mail.code')} code={codeInHalves(code)} />
            <p>{t('mail.notYou')}</p>
          </>
        }
      >
        <MailText>{t('mail.text', { at, minutes: attemptMinutes })}</MailText>
      </MailFrame>
    ),
  }
}

function unknownAddress(mail: MailContext): RenderedMail {
  const { t, at } = words(mail)
  return {
    subject: t('unknownMail.subject'),
    element: (
      <MailFrame
        mail={mail}
        title={t('unknownMail.title')}
        preview={t('unknownMail.preview')}
        button={{ label: t('unknownMail.button'), href: mail.url('/') }}
        note={<p>{t('mail.notYou')}</p>}
      >
        <MailText>{t('unknownMail.text', { at, address: mail.address })}</MailText>
        <MailText>{t('unknownMail.how')}</MailText>
        <MailText>
          {t.rich('unknownMail.other', {
            link: (chunks) => <MailLink href={mail.url('/sign-in')}>{chunks}</MailLink>,
          })}
        </MailText>
      </MailFrame>
    ),
  }
}

export const emails: Renderers = { 'auth.sign-in': signIn, 'auth.unknown-address': unknownAddress }
