/** One thing that a change touched: a path ("title.de") with its value before and after; null where there was none. */
export type Difference = { path: string; before: string | null; after: string | null }

type Flat = Map<string, string>

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Nested objects as paths; lists and empty objects stay in one piece. */
function flatten(value: unknown, path: string, into: Flat): Flat {
  if (value === null || value === undefined || value === '') return into
  if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, below] of Object.entries(value)) flatten(below, path ? `${path}.${key}` : key, into)
    return into
  }
  return into.set(path, text(value))
}

/** What differs between two states as the log keeps them, in the order in which the later one names it. */
export function differences(before: unknown, after: unknown): Difference[] {
  const was = flatten(before, '', new Map())
  const is = flatten(after, '', new Map())
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter(({ before, after }) => before !== after)
}
