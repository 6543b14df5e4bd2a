/**
 * A pure function of an object that nobody changes, computed once per key for as long as the object lives. For what a page
 * asks several times of something that outlives the request (a kept release, lib/agenda/kept.ts).
 */
export function remembered<Of extends object, R>(compute: (of: Of, key: string) => R) {
  const known = new WeakMap<Of, Map<string, R>>()
  return (of: Of, key = ''): R => {
    const kept = known.get(of) ?? new Map<string, R>()
    known.set(of, kept)
    if (!kept.has(key)) kept.set(key, compute(of, key))
    return kept.get(key) as R
  }
}
