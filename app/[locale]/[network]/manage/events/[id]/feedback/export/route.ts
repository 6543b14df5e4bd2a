import { can } from '@/lib/access/context'
import { tableFile, tableFormat } from '@/lib/documents/table'
import { officeEvent } from '@/lib/events/office/queries'
import { isId } from '@/lib/ids'
import { type Locale, words } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import { feedbackTable } from '@/lib/registrations/feedback/export'
import { feedbackRows } from '@/lib/registrations/feedback/office/queries'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

const refused = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** What was said about an event as CSV or XLSX; under five answers there is nothing to fetch. */
export async function GET(request: Request, { params }: Props) {
  const { locale, network, id } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'events.read') || !isId(id)) return refused(404)
  const event = await officeEvent(ctx, id)
  if (!event) return refused(404)
  const found = await feedbackRows(ctx, event.id)
  if (!found) return refused(409)
  const { columns, rows } = feedbackTable(ctx, found)
  const format = tableFormat(new URL(request.url).searchParams.get('format'))
  return tableFile(format, `feedback-${slugify(words(event.title, ctx.locale))}`, columns, rows)
}
