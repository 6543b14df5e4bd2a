import { bind } from '@/lib/db'
import type { MailContext, RenderedMail, Renderers, Skipped } from '@/lib/mail/types'
import { invoicePdf } from './documents'
import { asInvoice, invoiceColumns } from './record'
import { type InvoiceMailKind, renderInvoiceMail } from './render'
import type { InvoiceMail } from './tell'

/** The invoice as it was written; it never changes, so the paper is made when the mail goes out. */
async function stored(mail: MailContext, id: string) {
  const row =
    mail.network && (await bind(mail.network.id).invoice.findFirst({ where: { id }, select: invoiceColumns }))
  return row && asInvoice(row)
}

const render =
  (kind: InvoiceMailKind) =>
  async (mail: MailContext): Promise<RenderedMail | Skipped> => {
    const facts = mail.facts as InvoiceMail
    const invoice = await stored(mail, facts.invoice)
    if (!invoice) return { skip: 'invoice gone' }
    if (kind === 'reminder' && invoice.state !== 'open') return { skip: 'not open' }
    const content = await invoicePdf(invoice, mail.tone)
    return {
      ...renderInvoiceMail(mail, kind, facts),
      attachments: [{ filename: `${facts.number}.pdf`, content, contentType: 'application/pdf' }],
    }
  }

export const emails: Renderers = {
  'invoices.invoice': render('invoice'),
  'invoices.cancelled': render('cancelled'),
  'invoices.reminder': render('reminder'),
}
