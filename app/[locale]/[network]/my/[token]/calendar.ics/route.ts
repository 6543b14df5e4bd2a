import { hasDay } from '@/lib/events/feed'
import type { Locale } from '@/lib/localized'
import { calendarState, hoursHeld, registrationCalendar } from '@/lib/registrations/calendar'
import { holder } from '@/lib/registrations/own/holder'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; token: string }> }

/** The calendar file of a registration, for whoever holds its link. */
export async function GET(_request: Request, { params }: Params) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  const held = ctx && (await holder(ctx, token).catch(() => null))
  const state = held && calendarState(held.registration)
  if (!held || !state || !hasDay(held.registration.event)) return new Response(null, { status: 404 })
  const { event, sequence, places } = held.registration
  const dated = { ...event, ...hoursHeld(event, places) }
  const own = { sequence, givenBack: state === 'gone' }
  return new Response(registrationCalendar(held.ctx.network, dated, own, held.ctx.locale), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.ics"`,
      'cache-control': 'private, no-store',
    },
  })
}
