import { clockIn, dayIn } from '@/lib/clock'
import { hasDay } from '@/lib/events/feed'
import type { Precision } from '@/prisma/generated/enums'

type Dated = { state: string; precision: Precision; zone: string; startsAt: Date; endsAt: Date }

const day = 24 * 60 * 60 * 1000
/** For how many days after an event a thank-you that did not go out still makes sense. */
const thanksDays = 7

/** Mails that ask or thank come by day, never in the evening: from 8 until 18 on the event's own clock. */
function byDay(zone: string, at: Date) {
  const hour = Number(clockIn(zone, at).hour)
  return hour >= 8 && hour < 18
}

/** Whole calendar days in a zone, whatever the clocks do in between. */
const daysFrom = (zone: string, from: Date, to: Date) =>
  (Date.parse(dayIn(zone, to)) - Date.parse(dayIn(zone, from))) / day

/** Whether "Kommen Sie?" may go out now: on one of the last `remindDays` days before the event's first day. */
export function reminderDue(event: Dated & { remindDays: number }, at: Date): boolean {
  if (event.state !== 'announced' || !hasDay(event) || event.remindDays <= 0) return false
  const ahead = daysFrom(event.zone, at, event.startsAt)
  return ahead >= 1 && ahead <= event.remindDays && byDay(event.zone, at)
}

/** Whether the thank-you may go out now: from the day after the last one, for a week. */
export function thanksDue(event: Dated, at: Date): boolean {
  if (event.state !== 'announced' || !hasDay(event)) return false
  const since = daysFrom(event.zone, event.endsAt, at)
  return since >= 1 && since <= thanksDays && byDay(event.zone, at)
}
