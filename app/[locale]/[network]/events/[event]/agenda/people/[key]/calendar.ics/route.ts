import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { sessionCalendar } from '@/lib/agenda/export/calendar'
import { personIn } from '@/lib/agenda/people/queries'
import { agendaPage } from '@/lib/agenda/queries'
import { type Locale, words } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string; key: string }> }

/** What one person on stage does there, as a calendar, for whoever may see the agenda; none for a name taken back. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, event: slug, key } = await params
  const ctx = await contextFor(network, locale as Locale)
  const page = ctx && (await agendaPage(ctx, slug))
  const person = page?.released && personIn(page.released.agenda, key)
  if (!ctx || !page?.released || !person) return nothingThere()
  const { event, released } = page
  // Who has two roles in a session is there once.
  const sessions = [...new Set(person.sessions.map(({ session }) => session))]
  const title = `${person.name}: ${words(event.title, ctx.locale)}`
  return exportAnswer(request, {
    body: sessionCalendar(ctx, event, released, sessions, title),
    type: 'text/calendar',
    name: `${event.slug}-${key.slice(0, 8)}.ics`,
  })
}
