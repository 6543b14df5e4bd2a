import { dayWords } from '@/lib/clock'
import { bind } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers, Skipped } from '@/lib/mail/types'
import { exactEuros } from '@/lib/money'
import { invoicePdf } from './documents'
import { asInvoice, invoiceColumns } from './record'
import type { InvoiceMail } from './tell'

type Kind = 'invoice' | 'cancelled' | 'reminder'

/** The invoice as it was written; it never changes, so the paper is made when the mail goes out. */
async function stored(mail: MailContext, id: string) {
  const row =
    mail.network && (await bind(mail.network.id).invoice.findFirst({ where: { id }, select: invoiceColumns }))
  return row && asInvoice(row)
}

const render =
  (kind: Kind) =>
  async (mail: MailContext): Promise<RenderedMail | Skipped> => {
    const facts = mail.facts as InvoiceMail
    const invoice = await stored(mail, facts.invoice)
    if (!invoice) return { skip: 'invoice gone' }
    if (kind === 'reminder' && invoice.state !== 'open') return { skip: 'not open' }
    const t = translator(mail.locale, mail.tone, 'invoices')
    const said = {
      number: facts.number,
      cancels: facts.cancels ?? '',
      event: facts.event,
      amount: exactEuros(mail.locale, Math.abs(facts.cents)),
      date: dayWords(mail.locale, 'UTC', new Date(`${facts.dueOn}T00:00:00Z`)),
    }
    const pdf = await invoicePdf(invoice, mail.tone)
    return {
      subject: t(`mails.${kind}.subject`, said),
      attachments: [{ filename: `${facts.number}.pdf`, content: pdf, contentType: 'application/pdf' }],
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

export const emails: Renderers = {
  'invoices.invoice': render('invoice'),
  'invoices.cancelled': render('cancelled'),
  'invoices.reminder': render('reminder'),
}
