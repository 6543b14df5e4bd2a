/** How many places were taken so many days before it began. */
export type Day = { before: number; count: number }
export type CurvePoint = { before: number; value: number | null }

/** Days before the start at which a curve has a point: by weeks, over a short time by days; from the first to the last. */
export function stepsFor(longest: number): number[] {
  const step = longest > 21 ? 7 : 1
  const points = Math.min(26, Math.ceil(longest / step))
  return Array.from({ length: points + 1 }, (_, i) => (points - i) * step)
}

/**
 * Places taken so far at each step. `left`: how many days are left until it begins; a step that has not come yet has no
 * value, but the one before it says how many there are today.
 */
export function curveOf(days: readonly Day[], steps: readonly number[], left: number): CurvePoint[] {
  return steps.map((before, i) => {
    const next = steps[i + 1] ?? 0
    const now = left > next && left <= before
    const from = now ? left : before
    if (before < left) return { before, value: null }
    return { before, value: days.reduce((sum, day) => (day.before >= from ? sum + day.count : sum), 0) }
  })
}
