import { clockIn } from '@/lib/clock'
import type { Entry } from './order'

/** One piece of the drawn day; `grow` is its length in minutes. `entry` null: nothing happens. */
export type StripPiece = { minutes: number; entry: Entry | null }
/** Percent from the left edge. */
export type StripTick = { hour: string; at: number }
export type Strip = { pieces: StripPiece[]; ticks: StripTick[]; minutes: number; now: number | null }

const minute = 60_000

/**
 * A day to scale: its entries as pieces without overlap, gaps between them, a tick at each full hour and at the start,
 * and where the instant `at` falls (null when outside). Parallel entries share one piece: the longest stands for them.
 * Null when the day has no times.
 */
export function stripOf(entries: readonly Entry[], zone: string, at: Date): Strip | null {
  const timed = entries.flatMap((entry) =>
    entry.start && entry.end ? [{ entry, start: entry.start.getTime(), end: entry.end.getTime() }] : [],
  )
  if (timed.length === 0) return null
  const start = Math.min(...timed.map((t) => t.start))
  const end = Math.max(...timed.map((t) => t.end))
  const percent = (t: number) => Math.round(((t - start) / (end - start)) * 10_000) / 100
  const now = at.getTime()
  return {
    pieces: piecesOf(timed),
    ticks: ticksOf(start, end, zone, percent),
    minutes: (end - start) / minute,
    now: now >= start && now < end ? percent(now) : null,
  }
}

type Timed = { entry: Entry; start: number; end: number }

function piecesOf(timed: Timed[]): StripPiece[] {
  const pieces: StripPiece[] = []
  let until: number | null = null
  const inOrder = [...timed].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { entry, start, end } of inOrder) {
    if (until !== null && end <= until) continue
    if (until !== null && start > until) pieces.push({ minutes: (start - until) / minute, entry: null })
    pieces.push({ minutes: (end - Math.max(start, until ?? start)) / minute, entry })
    until = end
  }
  return pieces
}

function ticksOf(start: number, end: number, zone: string, percent: (t: number) => number): StripTick[] {
  const hour = 60 * minute
  const { minute: past } = clockIn(zone, new Date(start))
  const first = start + ((60 - Number(past)) % 60) * minute
  const step = Math.max(1, Math.ceil((end - start) / hour / 12)) * hour
  const ticks: StripTick[] = []
  for (let t = first; t < end; t += step)
    ticks.push({ hour: clockIn(zone, new Date(t)).hour, at: percent(t) })
  return ticks
}
