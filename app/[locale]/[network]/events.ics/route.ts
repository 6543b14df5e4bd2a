import { networkCalendar } from '@/lib/events/feed'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string }> }

/** The network's public calendar, for subscribing. */
export async function GET(_request: Request, { params }: Params) {
  const { locale, network } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx) return new Response(null, { status: 404 })
  return new Response(await networkCalendar(ctx), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${ctx.network.slug}.ics"`,
      'cache-control': 'private, max-age=300',
    },
  })
}
