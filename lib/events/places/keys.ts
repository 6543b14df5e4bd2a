import type { Localized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'

/** A key that its neighbours do not have: the German name's. */
export function freeKey(name: Localized, among: readonly { key: string }[]) {
  const base = slugify(name.de).slice(0, 30) || 'teil'
  const taken = new Set(among.map((one) => one.key))
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}-${i}`
    if (!taken.has(key)) return key
  }
}

/** The position behind all others. */
export const lastOf = (among: readonly { position: number }[]) =>
  Math.max(-1, ...among.map((one) => one.position)) + 1
