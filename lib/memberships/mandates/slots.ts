/** A mandate of one kind in one membership, as it holds a slot; `to` is its last day, null without end. */
export type Slot = { slot: number; from: Date; to: Date | null }

const dayAfter = (day: Date) => new Date(day.getTime() + 24 * 60 * 60_000)

/**
 * The lowest of `count` slots that is free from a day on, for good. Null when as many are held on or after it, in
 * whatever slots: after a count was lowered, the slots above it still count.
 */
export function freeSlot(held: readonly Slot[], count: number, from: Date): number | null {
  const taken = new Set(held.filter(({ to }) => !to || to >= from).map(({ slot }) => slot))
  if (taken.size >= count) return null
  for (let slot = 1; slot <= count; slot++) if (!taken.has(slot)) return slot
  return null
}

/** The first day from `earliest` on at which some slot is free for good; null when all are held without end. */
export function firstFreeDay(held: readonly Slot[], count: number, earliest: Date): Date | null {
  const days = [earliest, ...held.flatMap(({ to }) => (to && to >= earliest ? [dayAfter(to)] : []))]
  return (
    days.sort((a, b) => a.getTime() - b.getTime()).find((day) => freeSlot(held, count, day) !== null) ?? null
  )
}

/** How many of `count` mandates are held on a day: slots beyond a count that was lowered since are held, too. */
export const heldOn = (held: readonly Slot[], day: Date): number =>
  held.filter((one) => one.from <= day && (!one.to || one.to >= day)).length
