import { minutesBetween } from '@/lib/clock'
import type { AgendaSession } from './order'

export type Moment =
  | { state: 'before'; next: AgendaSession | null }
  /** Between two sessions `current` is empty; parallel ones are all in it. */
  | { state: 'during'; current: AgendaSession[]; next: AgendaSession | null; minutesLeft: number | null }
  | { state: 'after' }
  /** No times are known. */
  | { state: 'undated' }

/** What runs and what comes next at an instant. A session runs from its start up to, not including, its end. */
export function momentOf(sessions: readonly AgendaSession[], at: Date): Moment {
  const placed = sessions
    .flatMap((session) =>
      session.start && session.end ? [{ session, start: session.start, end: session.end }] : [],
    )
    .sort((a, b) => a.start.getTime() - b.start.getTime() || a.session.position - b.session.position)
  const first = placed[0]
  if (!first) return { state: 'undated' }
  const next = placed.find((p) => p.start > at)?.session ?? null
  if (at < first.start) return { state: 'before', next }
  if (placed.every((p) => p.end <= at)) return { state: 'after' }
  const current = placed.filter((p) => p.start <= at && at < p.end)
  const left = current.length ? Math.min(...current.map((p) => p.end.getTime())) : null
  return {
    state: 'during',
    current: current.map((p) => p.session),
    next,
    minutesLeft: left === null ? null : minutesBetween(at, new Date(left)),
  }
}

/** Over, running or to come. */
export const phaseOf = (session: { start: Date | null; end: Date | null }, at: Date) =>
  !session.start || !session.end || session.start > at ? 'coming' : session.end <= at ? 'past' : 'now'
