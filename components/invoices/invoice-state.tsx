import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { isOverdue } from '@/lib/registrations/invoices/queries'

type Props = {
  ctx: Ctx
  invoice: { state: 'open' | 'paid' | 'waived' | 'refunded' | 'cancelled'; dueOn: Date; cancels: unknown }
  /** There is no place for it any more. */
  over?: boolean
}

const day = 24 * 60 * 60 * 1000

/** How an invoice stands, in words; what asks for an act is heavy. */
export function InvoiceState({ ctx, invoice, over }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { state, dueOn, cancels } = invoice
  if (cancels) return <Status tone="past">{t('cancellation')}</Status>
  if (isOverdue(ctx, invoice)) {
    const days = Math.round((dateColumn(ctx.network.zone, now()).getTime() - dueOn.getTime()) / day)
    return <Status tone="danger">{t('overdueBy', { days })}</Status>
  }
  if (state === 'paid' && over) return <Status tone="warning">{t('toRefund')}</Status>
  return (
    <Status tone={state === 'open' ? 'strong' : state === 'paid' ? 'plain' : 'past'}>
      {t(`states.${state}`)}
    </Status>
  )
}
