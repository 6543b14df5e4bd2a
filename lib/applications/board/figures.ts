import { type Fact, spans } from '@/lib/memberships/status'

/** From the first to the last day of belonging, suspended days included; without a last day it goes on. */
export type Stay = { from: Date; to: Date | null }

const day = 86_400_000

/** The stretches in which a membership held; a suspension in between is no leaving. */
export function staysOf(facts: readonly Fact[]): Stay[] {
  const stays: Stay[] = []
  for (const { status, from, to } of spans(facts)) {
    if ((status !== 'active' && status !== 'suspended') || !from) continue
    const last = stays.at(-1)
    if (last?.to && last.to.getTime() + day === from.getTime()) last.to = to
    else stays.push({ from, to })
  }
  return stays
}

const holds = ({ from, to }: Stay, on: Date) => from <= on && (!to || to >= on)

/** How many held on a day. */
export const countOn = (stays: readonly Stay[], on: Date) => stays.filter((stay) => holds(stay, on)).length

/** The last day of each month of a year; months after `today` are left out, the present one ends with today. */
export function monthEnds(year: number, today: Date): Date[] {
  const ends = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)))
  const past = ends.filter((end) => end < today)
  const next = ends[past.length]
  return next && Date.UTC(year, past.length, 1) <= today.getTime() ? [...past, today] : past
}

/** Who came and who left in each month of a year, up to and including `until`; one leaves with the last day. */
export function movesIn(stays: readonly Stay[], year: number, until: Date) {
  const months = Array.from({ length: 12 }, () => ({ joins: 0, leaves: 0 }))
  const within = (date: Date | null): date is Date =>
    date !== null && date.getUTCFullYear() === year && date <= until
  for (const { from, to } of stays) {
    const [joined, left] = [
      within(from) && months[from.getUTCMonth()],
      within(to) && months[to.getUTCMonth()],
    ]
    if (joined) joined.joins++
    if (left) left.leaves++
  }
  return months
}
