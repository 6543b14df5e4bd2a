import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { publishedSchedule } from '@/lib/agenda/export/export'
import { scheduleJson } from '@/lib/agenda/export/json'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** The released programme as schedule.json (c3voc, version 1), for whoever may see the agenda. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, event } = await params
  const ctx = await contextFor(network, locale as Locale)
  const published = ctx && (await publishedSchedule(ctx, event))
  if (!published) return nothingThere()
  return exportAnswer(request, {
    body: JSON.stringify(scheduleJson(published.schedule, ctx.locale, published.kinds), null, 1),
    type: 'application/json',
    name: `${published.event.slug}.json`,
  })
}
