import { exportAnswer, nothingThere } from '@/lib/agenda/export/answer'
import { sessionCalendar } from '@/lib/agenda/export/calendar'
import { openedFeed } from '@/lib/agenda/feeds/queries'
import { translator } from '@/lib/i18n/translator'
import { limitClient } from '@/lib/limits'
import { isLocale, words } from '@/lib/localized'

type Params = { params: Promise<{ locale: string; network: string; token: string }> }

/** Somebody's own agenda, for their calendar program: it has no sign-in, so the secret address is all that is asked for. */
export async function GET(request: Request, { params }: Params) {
  const { locale, network, token } = await params
  // Calendars ask a few times an hour; a whole ministry may stand behind one address.
  if (!(await limitClient('agenda-feed', 600, 60))) return new Response(null, { status: 429 })
  const feed = isLocale(locale) ? await openedFeed(network, token, locale) : null
  if (!feed) return nothingThere()
  const { ctx, event, released, mine } = feed
  const keys = new Set([...mine.starred, ...mine.onStage, ...mine.booked])
  const sessions = released.agenda.sessions.filter((session) => keys.has(session.key))
  const t = translator(ctx.locale, ctx.network.tone, 'exchange')
  const name = t('feed.name', { event: words(event.title, ctx.locale) })
  return exportAnswer(request, {
    body: sessionCalendar(ctx, event, released, sessions, name),
    type: 'text/calendar',
    name: `${event.slug}.ics`,
  })
}
