import type { NextRequest } from 'next/server'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { translator } from '@/lib/i18n/translator'
import { isId } from '@/lib/ids'
import { invitationsTable } from '@/lib/registrations/invitations/export'
import { invitationsOf } from '@/lib/registrations/invitations/queries'
import { invitationFilter } from '@/lib/registrations/invitations/schema'
import { officeContext } from '../../../../context'

type Params = { params: Promise<{ locale: string; network: string; id: string }> }

/** Exactly what the list shows under its filters, as CSV or XLSX. */
export async function GET(request: NextRequest, { params }: Params) {
  const ctx = await officeContext(params, 'events.read')
  const { id } = await params
  const event = isId(id)
    ? await ctx.db.event.findFirst({ where: { id }, select: { id: true, slug: true, zone: true } })
    : null
  if (!event) return new Response(null, { status: 404 })
  const filter = invitationFilter.parse(Object.fromEntries(request.nextUrl.searchParams))
  const { rows } = await invitationsOf(ctx, event.id, filter, 0)
  const { columns, cells } = invitationsTable(ctx, event.zone, rows)
  const t = translator(ctx.locale, ctx.network.tone, 'guests')
  const format = tableFormat(request.nextUrl.searchParams.get('format'))
  return tableFile(format, `${t('office.crumb')}-${event.slug}`, columns, cells)
}
