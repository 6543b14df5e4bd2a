/** One thing that a change touched: a path ("title.de") with its value before and after; null where there was none. */
export type Difference = { path: string; before: string | null; after: string | null }

type Flat = Map<string, string>

const plain = (value: unknown) => typeof value !== 'object' || value === null

/** Nested objects and lists of them as paths; a list of plain values stays in one piece. */
function flatten(value: unknown, path: string, into: Flat): Flat {
  if (value === null || value === undefined || value === '') return into
  if (plain(value)) return into.set(path, String(value))
  if (Array.isArray(value) && value.every(plain)) {
    if (value.length > 0) into.set(path, value.join(', '))
    return into
  }
  for (const [key, below] of Object.entries(value as object)) {
    const step = Array.isArray(value) ? String(Number(key) + 1) : key
    flatten(below, path ? `${path}.${step}` : step, into)
  }
  return into
}

/** What differs between two states as the log keeps them, in the order in which the later one names it. */
export function differences(before: unknown, after: unknown): Difference[] {
  const was = flatten(before, '', new Map())
  const is = flatten(after, '', new Map())
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter(({ before, after }) => before !== after)
}
