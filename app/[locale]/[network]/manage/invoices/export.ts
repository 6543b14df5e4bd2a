import type { NextRequest } from 'next/server'
import { can } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { translator } from '@/lib/i18n/translator'
import { isId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { exportInvoices } from '@/lib/registrations/invoices/export'
import { invoiceFilter } from '@/lib/registrations/invoices/filter'
import { contextFor } from '@/lib/standing/context'

type Params = Promise<{ locale: string; network: string; id?: string }>

/** A list of invoices as a download; whoever may not read it gets what a nonexistent address gives. */
export async function invoicesResponse(request: NextRequest, params: Params): Promise<Response> {
  const { locale, network, id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const nothing = new Response(null, { status: 404 })
  if (!ctx || !can(ctx.actor, 'events.read')) return nothing
  if (id && !(isId(id) && (await ctx.db.event.count({ where: { id } })))) return nothing
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const { heads, rows } = exportInvoices(ctx, id ?? null, invoiceFilter.parse(query))
  const title = translator(ctx.locale, ctx.network.tone, 'invoices')('title')
  const name = `${title}-${ctx.network.slug}-${dayIn(ctx.network.zone, now())}`
  return tableFile(tableFormat(query.format), name, heads, rows)
}
