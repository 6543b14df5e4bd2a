import { sessionsIn } from '@/lib/agenda/clashes'
import type { Agenda, AgendaDay } from '@/lib/agenda/order'
import type { Warning } from '@/lib/agenda/warnings/queries'

type Asked = Record<string, string | string[] | undefined>

/** The day that an address means: of a session that was just moved, the one it names, else the first. */
export function askedDay(days: AgendaDay[], agenda: Agenda, { day, show }: Asked): AgendaDay | null {
  const shown = agenda.sessions.find((session) => session.id === show)
  const holding = (one: AgendaDay) => one.entries.some((e) => e.sessions.some((s) => s.id === shown?.id))
  const found = (shown && days.find(holding)) ?? days.find((one) => one.date === day) ?? days[0] ?? null
  if (found || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return found
  return { date: day, entries: [] }
}

/** Warnings about a day, and how many are about others; what has no time counts here. */
export function withWarningsOf(warnings: readonly Warning[], day: AgendaDay | null) {
  const ids = new Set(day?.entries.flatMap((entry) => entry.sessions.map((session) => session.id)))
  const here = warnings.filter((warning) =>
    sessionsIn(warning.clash).some((session) => ids.has(session.id) || !session.start),
  )
  const elsewhere = warnings.filter((warning) => !warning.accepted && !here.includes(warning)).length
  return { here, elsewhere }
}
