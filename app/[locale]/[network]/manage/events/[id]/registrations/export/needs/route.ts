import type { NextRequest } from 'next/server'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { exportNeeds } from '@/lib/registrations/office/needs'
import { listedDownload } from '../listed'

type Params = { params: Promise<{ locale: string; network: string; id: string }> }

/** Food and access needs by name, apart from everything else: for those who prepare the event. */
export async function GET(request: NextRequest, { params }: Params) {
  const found = await listedDownload(params, 'events.write')
  if (!found) return new Response(null, { status: 404 })
  const { heads, rows } = await exportNeeds(found.ctx, found.event)
  return tableFile(
    tableFormat(request.nextUrl.searchParams.get('format')),
    found.name('needsFile'),
    heads,
    rows,
  )
}
