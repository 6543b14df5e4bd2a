import type { ReactNode } from 'react'
import type { Ctx } from '@/lib/access/context'
import type { InvoiceTo } from '@/lib/registrations/invoices/schema'
import { InvoiceFold } from './invoice-fold'
import { InvoiceToFields } from './invoice-to-fields'

type Props = {
  ctx: Ctx
  /** Words of the fold. */
  open: string
  /** Where it goes when nothing is said. */
  hint: ReactNode
  to?: InvoiceTo | null
}

const nothing: InvoiceTo = {
  recipient: '',
  unit: null,
  street: null,
  postalCode: null,
  city: null,
  orderNumber: null,
  leitwegId: null,
}

/** "Rechnung an", folded away within a form that asks other things: for the few whose accounting wants more. */
export function InvoiceAsk({ ctx, open, hint, to }: Props) {
  return (
    <InvoiceFold summary={open} open={to != null}>
      <p className="field-hint">{hint}</p>
      <InvoiceToFields ctx={ctx} to={to ?? nothing} of="invoice." />
    </InvoiceFold>
  )
}
