import { clockIn } from '@/lib/clock'
import type { Entry } from './order'

/** One piece of the drawn day, in minutes from its start. */
export type StripPiece = { from: number; to: number; entry: Entry }
export type StripTick = { hour: string; at: number }
export type Strip = { minutes: number; pieces: StripPiece[]; ticks: StripTick[]; now: number | null }

const minute = 60_000

/**
 * A day to scale, all in minutes from its start: its entries as pieces without overlap (of parallel ones the longest
 * stands for all), a tick at each full hour (every second on long days), and where the instant `at` falls (null when
 * outside). Null when the day has no times.
 */
export function stripOf(entries: readonly Entry[], zone: string, at: Date): Strip | null {
  const timed = entries.flatMap((entry) =>
    entry.start && entry.end ? [{ entry, start: entry.start.getTime(), end: entry.end.getTime() }] : [],
  )
  if (timed.length === 0) return null
  const start = Math.min(...timed.map((t) => t.start))
  const end = Math.max(...timed.map((t) => t.end))
  const since = (t: number) => (t - start) / minute
  const now = at.getTime()
  return {
    minutes: since(end),
    pieces: piecesOf(timed).map((p) => ({ from: since(p.start), to: since(p.end), entry: p.entry })),
    ticks: ticksOf(start, end, zone).map((t) => ({ hour: clockIn(zone, new Date(t)).hour, at: since(t) })),
    now: now >= start && now < end ? since(now) : null,
  }
}

type Timed = { entry: Entry; start: number; end: number }

function piecesOf(timed: Timed[]): Timed[] {
  const pieces: Timed[] = []
  let until = Number.NEGATIVE_INFINITY
  for (const piece of [...timed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.end <= until) continue
    pieces.push({ ...piece, start: Math.max(piece.start, until) })
    until = piece.end
  }
  return pieces
}

function ticksOf(start: number, end: number, zone: string): number[] {
  const hour = 60 * minute
  const past = Number(clockIn(zone, new Date(start)).minute)
  const first = start + ((60 - past) % 60) * minute
  const step = (end - start > 8 * hour ? 2 : 1) * hour
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, i) => first + i * step)
}
