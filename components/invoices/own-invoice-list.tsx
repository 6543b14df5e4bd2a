import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { dayWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { exactEuros } from '@/lib/money'
import type { OwnInvoices } from '@/lib/registrations/invoices/own/queries'

/** All invoices of a registration as papers, the newest first. */
export function OwnInvoiceList({ ctx, own, path }: { ctx: Ctx; own: OwnInvoices; path: string }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  if (own.invoices.length === 0) return null
  return (
    <Section title={t('my.listTitle')}>
      <Rows>
        {own.invoices.map((one) => (
          <Row
            key={one.id}
            label={dayWords(ctx.locale, 'UTC', one.issuedOn)}
            title={t('my.pdf', { number: one.number })}
            href={`${path}/invoice.pdf?number=${encodeURIComponent(one.number)}`}
            text={[
              exactEuros(ctx.locale, one.cents),
              one.cancels ? t('one.cancels', { number: one.cancels.number }) : t(`states.${one.state}`),
            ].join(', ')}
          />
        ))}
      </Rows>
    </Section>
  )
}
