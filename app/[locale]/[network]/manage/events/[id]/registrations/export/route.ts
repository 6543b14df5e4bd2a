import type { NextRequest } from 'next/server'
import { can } from '@/lib/access/context'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { exportRegistrations } from '@/lib/registrations/office/list/export'
import { listedDownload } from './listed'

type Params = { params: Promise<{ locale: string; network: string; id: string }> }

/** Exactly what the list shows under its filters, all its rows. */
export async function GET(request: NextRequest, { params }: Params) {
  const found = await listedDownload(params, 'events.read')
  if (!found) return new Response(null, { status: 404 })
  const { ctx, event } = found
  // Under the confidentiality mark nobody takes the names away but those who prepare the event.
  if (event.confidential && !can(ctx.actor, 'events.write')) return new Response(null, { status: 404 })
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const { heads, rows } = await exportRegistrations(ctx, event, query)
  return tableFile(tableFormat(query.format), found.name('crumb'), heads, rows)
}
