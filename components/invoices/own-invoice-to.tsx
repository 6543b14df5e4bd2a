import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { addressLines } from '@/lib/registrations/invoices/addressee'
import { saveOwnInvoiceTo } from '@/lib/registrations/invoices/own/actions'
import type { OwnInvoices } from '@/lib/registrations/invoices/own/queries'
import { InvoiceToFields } from './invoice-to-fields'

/** To whom the invoice goes; changed here until it is settled. */
export async function OwnInvoiceTo({ ctx, own, token }: { ctx: Ctx; own: OwnInvoices; token: string }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { to, open, mayChange, invoices, registration } = own
  if (registration.givenBackAt || (invoices.length === 0 && registration.priceCents === 0)) return null
  const [first, ...rest] = addressLines(to)
  // What came with a place and is settled was addressed by somebody else: nothing of that is said here.
  if (!mayChange && invoices.length === 0) return null
  if (!mayChange)
    return (
      <Section title={t('my.toTitle')}>
        <Facts plain>
          <Fact name={t('my.toTitle')} note={rest.join(', ') || undefined}>
            {first}
          </Fact>
        </Facts>
        <p className="measure mt-16">{t('my.toLocked')}</p>
      </Section>
    )
  return (
    <Section title={t('my.toTitle')} lead={t(open ? 'my.toLeadOpen' : 'my.toLead')}>
      <div className="measure">
        <Form
          action={saveOwnInvoiceTo}
          hidden={{ network: ctx.network.slug, token }}
          labels={await formLabels()}
          submit={t('my.save')}
        >
          <InvoiceToFields ctx={ctx} to={to} />
        </Form>
      </div>
    </Section>
  )
}
