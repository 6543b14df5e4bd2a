import { calendarFile, hasDay } from '@/lib/events/feed'
import { eventBySlug } from '@/lib/events/queries'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** One event as a calendar file, for whoever sees the event; none where its day is not known. */
export async function GET(_request: Request, { params }: Params) {
  const { locale, network, event: slug } = await params
  const ctx = await contextFor(network, locale as Locale)
  const event = ctx && (await eventBySlug(ctx, slug))
  if (!ctx || !event || !hasDay(event)) return new Response(null, { status: 404 })
  return new Response(calendarFile(ctx.network, [event], ctx.locale), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.ics"`,
      'cache-control': 'private, no-cache',
    },
  })
}
