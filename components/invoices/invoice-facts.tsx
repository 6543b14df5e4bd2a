import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { dayWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { addressLines } from '@/lib/registrations/invoices/addressee'
import type { oneInvoice } from '@/lib/registrations/invoices/queries'

export type FoundInvoice = NonNullable<Awaited<ReturnType<typeof oneInvoice>>>

/** To whom and for whom an invoice is, and its days. */
export function InvoiceFacts({ ctx, found }: { ctx: Ctx; found: FoundInvoice }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { invoice, event, registration } = found
  const { addressee } = invoice
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${event.id}`)
  const day = (at: Date) => dayWords(ctx.locale, 'UTC', at)
  const [first, ...rest] = addressLines(addressee)
  return (
    <Section title={t('one.factsTitle')} stacked>
      <Facts plain>
        <Fact name={t('one.to')} note={rest.join(', ') || undefined}>
          {first}
        </Fact>
        {addressee.orderNumber && <Fact name={t('one.orderNumber')}>{addressee.orderNumber}</Fact>}
        {addressee.leitwegId && <Fact name={t('one.leitwegId')}>{addressee.leitwegId}</Fact>}
        <Fact name={t('one.person')}>
          <a href={`${root}/registrations/${registration.id}`}>{registration.name}</a>
        </Fact>
        <Fact name={t('one.event')}>
          <a href={`${root}/invoices`}>{words(event.title, ctx.locale)}</a>
        </Fact>
        <Fact name={t('one.issuedOn')}>{day(invoice.issuedOn)}</Fact>
        {!invoice.cancels && <Fact name={t('one.dueOn')}>{day(invoice.dueOn)}</Fact>}
        {invoice.settledOn && (
          <Fact name={t('one.settledOn')} note={invoice.settledNote ?? undefined}>
            {day(invoice.settledOn)}
          </Fact>
        )}
      </Facts>
    </Section>
  )
}
