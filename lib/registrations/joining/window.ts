import { dayIn, endOfDayIn, instantIn } from '@/lib/clock'
import type { Precision } from '@/prisma/generated/enums'

type Hours = { startsAt: Date; endsAt: Date }
type Dated = Hours & { precision: Precision; zone: string }
export type Window = { opens: Date; closes: Date }

const minute = 60_000

/**
 * From when until when one can join online: so many minutes before the part (or the event) until its end, both
 * included. Where only the day is known, that whole day; null where not even that.
 */
export function joinWindow(
  event: Dated,
  part: { startsAt: Date | null; endsAt: Date | null },
  joinMinutes: number,
): Window | null {
  const before = (at: Date) => new Date(at.getTime() - joinMinutes * minute)
  if (part.startsAt) return { opens: before(part.startsAt), closes: part.endsAt ?? event.endsAt }
  if (event.precision === 'time') return { opens: before(event.startsAt), closes: event.endsAt }
  if (event.precision !== 'day') return null
  const [first, last] = [dayIn(event.zone, event.startsAt), dayIn(event.zone, event.endsAt)]
  return { opens: instantIn(event.zone, first), closes: endOfDayIn(event.zone, last) }
}

/** Whether the door to the online room is still shut, open, or shut again. */
export function windowAt({ opens, closes }: Window, at: Date): 'before' | 'open' | 'after' {
  if (at < opens) return 'before'
  return at > closes ? 'after' : 'open'
}
