import { dayWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail } from '@/lib/mail/types'
import { exactEuros } from '@/lib/money'
import type { InvoiceMail } from './tell'

export type InvoiceMailKind = 'invoice' | 'cancelled' | 'reminder'

/** The mail around an invoice; its paper is attached by whoever sends it. */
export function renderInvoiceMail(
  mail: MailContext,
  kind: InvoiceMailKind,
  facts: InvoiceMail,
): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'invoices')
  const said = {
    number: facts.number,
    cancels: facts.cancels ?? '',
    event: facts.event,
    amount: exactEuros(mail.locale, Math.abs(facts.cents)),
    date: dayWords(mail.locale, 'UTC', new Date(`${facts.dueOn}T00:00:00Z`)),
  }
  return {
    subject: t(`mails.${kind}.subject`, said),
    element: (
      <MailFrame
        mail={mail}
        title={t(`mails.${kind}.title`, said)}
        preview={t(`mails.${kind}.text`, said)}
        button={{ label: t('mails.button'), href: mail.url(mail.secret.path ?? '/') }}
        note={kind === 'cancelled' ? undefined : <p>{t('mails.note')}</p>}
      >
        <MailText>{t('mails.hello', { name: facts.name })}</MailText>
        <MailText>{t(`mails.${kind}.text`, said)}</MailText>
        <MailFacts
          facts={[
            { name: t('paper.number'), value: facts.number },
            { name: t('paper.what'), value: facts.event },
            { name: t('paper.amount'), value: exactEuros(mail.locale, facts.cents) },
            kind !== 'cancelled' && { name: t('paper.dueOn'), value: said.date },
          ]}
        />
      </MailFrame>
    ),
  }
}
