import { slugify } from '@/lib/networks/slug'

const firstLetter = (key: string) => (/^[a-z]/.test(key) ? key : `q_${key}`)

/** A key made from words that is not taken yet: "Was essen Sie?" → was_essen_sie, was_essen_sie_2 … */
export function keyFrom(text: string, taken: ReadonlySet<string>) {
  const base = firstLetter(slugify(text).replaceAll('-', '_')).slice(0, 32) || 'frage'
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}_${i}`
    if (!taken.has(key)) return key
  }
}
