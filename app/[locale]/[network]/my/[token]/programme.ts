import type { Ctx } from '@/lib/access/context'
import { daysOf } from '@/lib/agenda/order'
import { agendaPage } from '@/lib/agenda/queries'
import { clockIn, longDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { ProgrammeDay } from '@/lib/registrations/papers/documents'

/** The released programme of an event as a letter lists it: hours and subjects, nobody's name. Empty while there is none. */
export async function programmeOf(ctx: Ctx, slug: string): Promise<ProgrammeDay[]> {
  const page = await agendaPage(ctx, slug)
  if (!page?.released) return []
  const { zone } = page.event
  const t = translator(ctx.locale, ctx.network.tone, 'agenda')
  const days = daysOf(page.released.agenda, zone)
  return days.flatMap(({ date, entries }) => {
    const timed = entries.flatMap(({ start, block, sessions: [first] }) => {
      if (!start) return []
      const { hour, minute } = clockIn(zone, start)
      const title =
        words(block?.subject ?? first.title ?? first.label, ctx.locale) || t(`kinds.${first.kind}`)
      return [{ time: `${hour}:${minute}`, title }]
    })
    if (timed.length === 0) return []
    const day = date && days.length > 1 ? longDate(ctx.locale, 'UTC', new Date(`${date}T00:00:00Z`)) : null
    return [{ day, entries: timed }]
  })
}
