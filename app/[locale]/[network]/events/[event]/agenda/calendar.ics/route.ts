import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { programmeOf, sessionCalendar } from '@/lib/agenda/export/calendar'
import { agendaPage } from '@/lib/agenda/queries'
import { type Locale, words } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** The sessions of the released programme as a calendar, for whoever may see the agenda. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, event: slug } = await params
  const ctx = await contextFor(network, locale as Locale)
  const page = ctx && (await agendaPage(ctx, slug))
  if (!ctx || !page?.released) return nothingThere()
  const { event, released } = page
  return exportAnswer(request, {
    body: sessionCalendar(ctx, event, released, programmeOf(released), words(event.title, ctx.locale)),
    type: 'text/calendar',
    name: `${event.slug}.ics`,
  })
}
