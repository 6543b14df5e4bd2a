import { can } from '@/lib/access/context'
import { pdfFile } from '@/lib/documents/pdf'
import { isId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { invoicePdf } from '@/lib/registrations/invoices/documents'
import { paperOf } from '@/lib/registrations/invoices/queries'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; invoice: string }> }

/** The paper of an invoice, for the office; whoever may not see it gets what a nonexistent address gives. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network, invoice: id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const invoice = ctx && can(ctx.actor, 'events.read') && isId(id) ? await paperOf(ctx, id) : null
  if (!ctx || !invoice) return new Response(null, { status: 404 })
  return pdfFile(await invoicePdf(invoice, ctx.network.tone), invoice.number)
}
