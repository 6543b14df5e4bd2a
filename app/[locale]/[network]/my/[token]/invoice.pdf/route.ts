import type { NextRequest } from 'next/server'
import { pdfFile } from '@/lib/documents/pdf'
import type { Locale } from '@/lib/localized'
import { invoicePdf } from '@/lib/registrations/invoices/documents'
import { ownPaper } from '@/lib/registrations/invoices/own/queries'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

/** The paper of one's own invoice, for whoever holds the link; `?number=` names an older one. */
export async function GET(request: NextRequest, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  const number = request.nextUrl.searchParams.get('number')
  const invoice = ctx && (await ownPaper(ctx, token, number).catch(() => null))
  if (!ctx || !invoice) return new Response(null, { status: 404 })
  return pdfFile(await invoicePdf(invoice, ctx.network.tone), invoice.number)
}
