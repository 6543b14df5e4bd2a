import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { isTimed, sessionCalendar } from '@/lib/agenda/export/calendar'
import { agendaPage } from '@/lib/agenda/queries'
import { type Locale, words } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string; session: string }> }

/** One session of the released programme as a calendar file, for whoever may see the agenda; none without a time. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, event: slug, session: key } = await params
  const ctx = await contextFor(network, locale as Locale)
  const page = ctx && (await agendaPage(ctx, slug))
  const session = page?.released?.agenda.sessions.filter(isTimed).find((one) => one.key === key)
  if (!ctx || !page?.released || !session) return nothingThere()
  const { event, released } = page
  return exportAnswer(request, {
    body: sessionCalendar(ctx, event, released, [session], words(event.title, ctx.locale)),
    type: 'text/calendar',
    name: `${event.slug}-${key.slice(0, 8)}.ics`,
    attached: true,
  })
}
