import { dayWords } from '@/lib/clock'
import { letterheadOf } from '@/lib/documents/letterhead'
import { pdf } from '@/lib/documents/pdf'
import { qrMatrix } from '@/lib/documents/qr'
import { translator } from '@/lib/i18n/translator'
import { ibanWords } from '@/lib/iban'
import { type Locale, words } from '@/lib/localized'
import { exactEuros } from '@/lib/money'
import { billingLines, vatIn } from '@/lib/networks/billing'
import { addressLines } from './addressee'
import { epcLargest, epcText } from './epc'
import type { Invoice } from './record'

type Tone = 'sie' | 'du'

const day = (locale: Locale, at: Date) => dayWords(locale, 'UTC', at)

/** All that invoice.typ shows, in the language of whoever is registered: nothing of it is looked up anew. */
export function invoiceFacts(invoice: Invoice, tone: Tone) {
  const locale: Locale = invoice.language === 'en' ? 'en' : 'de'
  const t = translator(locale, tone, 'invoices')
  const { sender, addressee, service, cents, cancels, number } = invoice
  const money = (amount: number) => exactEuros(locale, amount)
  const [first = '', ...address] = billingLines(sender)
  const pair = (name: Parameters<typeof t>[0], value: string | null) => (value ? [[t(name), value]] : [])
  const payable = !cancels && cents > 0
  const facts = { amount: money(cents), date: day(locale, invoice.dueOn), number }
  return {
    head: letterheadOf({ ...sender.network, tone }, locale),
    returnLine: [first, ...address].join(' · '),
    to: addressLines(addressee),
    facts: [
      ...pair('paper.number', number),
      ...pair('paper.issuedOn', day(locale, invoice.issuedOn)),
      ...(cancels ? pair('paper.cancels', cancels.number) : []),
      ...(payable ? pair('paper.dueOn', day(locale, invoice.dueOn)) : []),
      ...pair('paper.orderNumber', addressee.orderNumber),
      ...pair('paper.leitwegId', addressee.leitwegId),
      ...pair('paper.taxNumber', sender.taxNumber),
      ...pair('paper.contact', [sender.email, sender.phone].filter(Boolean).join(', ')),
    ],
    heading: t(cancels ? 'paper.cancellation' : 'paper.invoice', { number }),
    intro: cancels
      ? t('paper.cancelIntro', { number: cancels.number, date: day(locale, cancels.issuedOn) })
      : t('paper.intro'),
    columns: [t('paper.what'), t('paper.amount')],
    service: [service.title, service.when, service.where, t('paper.for', { name: addressee.person })].flatMap(
      (line) => line || [],
    ),
    items: service.items.map((one) => ({
      text: one.text,
      why: one.why,
      amount: money(cancels ? -one.cents : one.cents),
    })),
    total: [t(cancels ? 'paper.totalBack' : 'paper.total'), money(cents)],
    tax: [
      ...(sender.vat > 0
        ? [t('paper.vat', { percent: String(sender.vat), amount: money(vatIn(cents, sender.vat)) })]
        : []),
      words(sender.taxNote, locale),
    ].filter(Boolean),
    payment: payable
      ? {
          heading: t('paper.payment'),
          text: t('paper.pay', facts),
          facts: [
            [t('paper.holder'), sender.holder],
            ['IBAN', ibanWords(sender.iban)],
            ...(sender.bic ? [['BIC', sender.bic]] : []),
            [t('paper.reference'), invoice.reference],
          ],
          matrix: qrMatrix(
            epcText({
              holder: sender.holder,
              iban: sender.iban,
              bic: sender.bic,
              cents,
              reference: invoice.reference,
            }),
            { recovery: 'M', largest: epcLargest },
          ),
          alt: t('paper.qrAlt', { ...facts, holder: sender.holder }),
          hint: t('paper.qrHint'),
        }
      : null,
    footer: [...billingLines(sender), sender.email].join(' · '),
  }
}

/** The paper of an invoice, tagged (PDF/UA-1). */
export function invoicePdf(invoice: Invoice, tone: Tone): Promise<Buffer> {
  const facts = invoiceFacts(invoice, tone)
  const locale = invoice.language === 'en' ? 'en' : 'de'
  return pdf('lib/registrations/invoices/invoice.typ', facts, { title: facts.heading, locale })
}
