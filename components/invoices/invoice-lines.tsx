import { Section } from '@/components/layout/section'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { exactEuros } from '@/lib/money'
import { localePath } from '@/lib/paths'
import type { FoundInvoice } from './invoice-facts'

/** What is paid for, and the invoices that belong to it. */
export function InvoiceLines({ ctx, found }: { ctx: Ctx; found: FoundInvoice }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { invoice, siblings } = found
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/invoices`)
  const sign = invoice.cancels ? -1 : 1
  return (
    <Section title={t('one.linesTitle')} stacked>
      <Table caption={t('one.linesTitle')}>
        <thead>
          <tr>
            <Th>{t('one.what')}</Th>
            <Th numeric>{t('one.amount')}</Th>
          </tr>
        </thead>
        <tbody>
          {invoice.service.items.map((item) => (
            <tr key={item.partId}>
              <NameCell note={[invoice.service.title, item.why].filter(Boolean).join('. ')}>
                {item.text}
              </NameCell>
              <Td numeric>{exactEuros(ctx.locale, sign * item.cents)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {siblings.length > 0 && (
        <p className="mt-16">
          {t('one.otherTitle')}:{' '}
          {siblings.map((one, i) => (
            <span key={one.id}>
              {i > 0 && ', '}
              <a href={`${root}/${one.id}`}>{one.number}</a> ({exactEuros(ctx.locale, one.cents)})
            </span>
          ))}
        </p>
      )}
    </Section>
  )
}
