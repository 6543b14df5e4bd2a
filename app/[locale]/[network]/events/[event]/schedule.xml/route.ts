import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { publishedSchedule } from '@/lib/agenda/export/export'
import { scheduleXml } from '@/lib/agenda/export/xml'
import type { Locale } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** The released programme as schedule.xml (frab), for whoever may see the agenda. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, event } = await params
  const ctx = await contextFor(network, locale as Locale)
  const published = ctx && (await publishedSchedule(ctx, event))
  if (!published) return nothingThere()
  const { slug } = published.event
  const at = absoluteUrl(ctx.locale, `/${ctx.network.slug}/events/${slug}/schedule.xml`)
  return exportAnswer(request, {
    body: scheduleXml(published.schedule, ctx.locale, published.kinds, at),
    type: 'application/xml',
    name: `${slug}.xml`,
  })
}
