import { dayIn, localIn } from '@/lib/clock'
import type { ScheduleDay } from '../exchange/shape'
import type { FoundDay, FoundSession } from './found'
import { limits } from './limits'
import type { Reporter } from './report'
import { dayAfter, isDay, localMoment, type Moment, minutesOf, momentOf, offsetAt, timeOf } from './times'

export type Zones = {
  zone: string /** The file says which. */
  said: boolean /** Where no day is said. */
  day: string | null
}
type Slot = { start: string | null; minutes: number | null }
const nowhere: Slot = { start: null, minutes: null }

/** A session that has no day of its own to begin after is up to six hours past midnight still of the evening before. */
const night = '06:00'

/** The days that a file names, in its order; what is no day is passed over. */
export function daysOf(found: FoundDay[], zone: string): Map<FoundDay, ScheduleDay> {
  const days = new Map<FoundDay, ScheduleDay>()
  for (const one of found) {
    const start = one.start ? momentOf(one.start, zone) : null
    const end = one.end ? momentOf(one.end, zone) : null
    const date = one.date && isDay(one.date.slice(0, 10)) ? one.date.slice(0, 10) : start?.text.slice(0, 10)
    if (!date) continue
    const ordered = start && end && start.at < end.at
    days.set(one, {
      index: Number.isInteger(Number(one.index)) && Number(one.index) > 0 ? Number(one.index) : days.size + 1,
      date,
      start: ordered ? start.text : null,
      end: ordered ? end.text : null,
    })
  }
  return days
}

/** When a session begins, as far as the file says it; a clock time before its day begins is of the night after. */
function startOf(
  found: FoundSession,
  day: ScheduleDay | undefined,
  { zone, day: first }: Zones,
): Moment | null | undefined {
  for (const said of [found.date, found.start]) {
    const moment = said ? momentOf(said, zone) : null
    if (moment) return moment
  }
  const clock = found.start ? timeOf(found.start) : null
  const date = found.date && isDay(found.date) ? found.date : undefined
  if (!clock) return found.start || (found.date && !date) ? null : undefined
  const of = date ?? (found.date ? null : (day?.date ?? first))
  if (!of) return null
  const opening = day?.start?.slice(11, 16)
  return localMoment(`${!date && opening && clock < opening ? dayAfter(of) : of}T${clock}`, zone)
}

function lengthOf(
  found: FoundSession,
  start: Moment,
  zones: Zones,
  where: string,
  report: Reporter,
): number | null {
  const said = found.duration ? minutesOf(found.duration) : null
  const end = found.end ? momentOf(found.end, zones.zone) : null
  const clock = found.end && !end ? timeOf(found.end) : null
  const from = localIn(zones.zone, start.at)
  const until =
    end ??
    (clock
      ? localMoment(
          `${clock > from.slice(11) ? from.slice(0, 10) : dayAfter(from.slice(0, 10))}T${clock}`,
          zones.zone,
        )
      : null)
  const minutes = said ?? (until ? Math.round((until.at.getTime() - start.at.getTime()) / 60_000) : null)
  if (minutes === null) {
    report.note(found.duration ? 'durationInvalid' : 'durationMissing', where, found.duration ?? found.end)
    return null
  }
  if (minutes === 0) {
    report.note('durationZero', where, found.duration ?? found.end, '00:05')
    return 5
  }
  if (minutes < 0 || minutes > limits.minutes) {
    report.note('durationInvalid', where, found.duration ?? found.end)
    return null
  }
  return minutes
}

/** When a session takes place; without start or length it comes without a time, and the report says why. */
export function slotOf(
  found: FoundSession,
  day: ScheduleDay | undefined,
  zones: Zones,
  where: string,
  report: Reporter,
): Slot {
  const start = startOf(found, day, zones)
  if (start === undefined) {
    report.note('timeMissing', where)
    return nowhere
  }
  if (start === null) {
    report.note('timeInvalid', where, [found.date, found.start].filter(Boolean).join(' '))
    return nowhere
  }
  if (start.problem === 'offsetMissing') {
    // A clock time alone is meant to be read in the zone: only an instant should have said its offset.
    if (found.date && momentOf(found.date, zones.zone))
      report.note('offsetMissing', where, found.date, start.text)
  } else if (start.problem)
    report.note(start.problem, where, [found.date, found.start].filter(Boolean).join(' '), start.text)
  const clock = found.start ? timeOf(found.start) : null
  if (clock && clock !== start.text.slice(11, 16)) report.note('startDiffers', where, clock, start.text)
  if (zones.said && !start.problem && start.text.slice(19) !== offsetAt(zones.zone, start.at))
    report.note('offsetDiffers', where, start.text, zones.zone)
  const minutes = lengthOf(found, start, zones, where, report)
  if (minutes === null) return nowhere
  if (day && isOutside(start, day, zones.zone)) report.note('outsideDay', where, start.text, day.date)
  return { start: start.text, minutes }
}

function isOutside({ at, text }: Moment, day: ScheduleDay, zone: string): boolean {
  if (day.start && day.end) return at < new Date(day.start) || at >= new Date(day.end)
  const local = dayIn(zone, at)
  return local !== day.date && !(local === dayAfter(day.date) && text.slice(11, 16) < night)
}
