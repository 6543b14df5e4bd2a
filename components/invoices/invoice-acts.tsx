import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { type Ctx, can } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { exactEuros } from '@/lib/money'
import {
  readdressInvoice,
  refundInvoice,
  reopenInvoice,
  settleInvoices,
} from '@/lib/registrations/invoices/actions'
import type { FoundInvoice } from './invoice-facts'
import { InvoiceToFields } from './invoice-to-fields'
import { SettleFields } from './settle-fields'

/** What the office can do with an invoice as it stands; nothing for whoever only reads, nor with a cancelled one. */
export async function InvoiceActs({ ctx, found }: { ctx: Ctx; found: FoundInvoice }) {
  const { invoice } = found
  const { id, state, version, cents } = invoice
  if (!can(ctx.actor, 'events.write') || !['open', 'paid', 'waived'].includes(state)) return null
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const c = translator(ctx.locale, ctx.network.tone, 'common')
  const labels = await formLabels()
  const hidden = { network: ctx.network.slug, id, version }
  const amount = exactEuros(ctx.locale, cents)
  return (
    <Section title={t('one.settleTitle')} stacked>
      <div className="grid gap-24">
        {state === 'open' && (
          <Form
            action={settleInvoices}
            hidden={{ network: ctx.network.slug, 'ids[]': id }}
            labels={labels}
            className="grid gap-28"
          >
            <SettleFields ctx={ctx} one />
          </Form>
        )}
        {state === 'open' && (
          <ConfirmForm
            action={readdressInvoice}
            hidden={hidden}
            labels={labels}
            prefix="to"
            open={t('one.readdress')}
            title={t('one.readdressTitle')}
            consequence={t('one.readdressConsequence')}
            confirm={t('one.readdressConfirm')}
          >
            <InvoiceToFields ctx={ctx} to={invoice.addressee} />
          </ConfirmForm>
        )}
        {state === 'paid' && (
          <ConfirmForm
            action={refundInvoice}
            hidden={hidden}
            labels={labels}
            prefix="refund"
            open={t('one.refund')}
            title={t('one.refundTitle', { amount })}
            consequence={t('one.refundConsequence')}
            confirm={t('one.refundConfirm')}
          >
            <DateField
              name="on"
              label={t('bulk.on')}
              hint={t('bulk.onHint')}
              max={dayIn(ctx.network.zone, now())}
            />
            <TextField name="note" label={t('bulk.note')} maxLength={300} optionalLabel={c('optional')} />
          </ConfirmForm>
        )}
        {state !== 'open' && (
          <ActionButton action={reopenInvoice} hidden={hidden} label={t('one.reopen')} variant="secondary" />
        )}
      </div>
    </Section>
  )
}
