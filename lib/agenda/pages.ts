import type { AgendaDay } from './order'

/** So many sessions stand on one page; a bigger programme has a page for each day. */
const whole = 150

const sizeOf = (day: AgendaDay) => day.entries.reduce((sum, entry) => sum + entry.sessions.length, 0)

/** True for a programme with a page for each day. */
export const isPaged = (days: readonly AgendaDay[]) =>
  days.length > 1 && days.reduce((sum, day) => sum + sizeOf(day), 0) > whole

/**
 * The days of one page: all of a small programme; of a big one the day that is asked for, else today's, else the first.
 */
export function pageOf(days: readonly AgendaDay[], asked: string | null, today: string): AgendaDay[] {
  if (!isPaged(days)) return [...days]
  const day = days.find((one) => one.date === asked) ?? days.find((one) => one.date === today) ?? days[0]
  return day ? [day] : []
}
