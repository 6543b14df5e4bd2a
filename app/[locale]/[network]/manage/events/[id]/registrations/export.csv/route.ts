import type { NextRequest } from 'next/server'
import { isId } from '@/lib/ids'
import { registrationsCsv } from '@/lib/registrations/export'
import { registrationFilter } from '@/lib/registrations/office/filter'
import { listedEvent, registrationsOf } from '@/lib/registrations/office/queries'
import { questionsOf } from '@/lib/registrations/questions'
import { officeContext } from '../../../../context'

type Params = { params: Promise<{ locale: string; network: string; id: string }> }

/** Exactly what the list shows under its filters, as a spreadsheet. */
export async function GET(request: NextRequest, { params }: Params) {
  const ctx = await officeContext(params, 'events.read')
  const { id } = await params
  const event = isId(id) ? await listedEvent(ctx, id) : null
  if (!event) return new Response(null, { status: 404 })
  const filter = registrationFilter.parse(Object.fromEntries(request.nextUrl.searchParams))
  const { rows } = await registrationsOf(ctx, event.id, filter, 0)
  return new Response(registrationsCsv(ctx, event.zone, rows, await questionsOf(ctx.db, event.parts)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
