import { asLocalized, type Localized } from '@/lib/localized'

export const fold = (text: string) => text.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim()

/** Stored author's text, or null. */
export const stored = (value: unknown): Localized | null => (value == null ? null : asLocalized(value))

const sorted = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** True when two values are stored alike. */
export const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/**
 * A text of the file over the one that stands: what the file does not say stays, and so does a translation that the
 * office wrote, while the file speaks one language only.
 */
export function mergedWords(
  old: Localized | null,
  said: Localized | null,
  language: string | null,
): Localized | null {
  if (!said) return old
  if (!old) return said
  if (said.en && said.en !== said.de) return same(old, said) ? old : said
  const present = language === 'en' ? (old.en ?? old.de) : old.de
  if (present === said.de) return old
  if (!old.en || old.en === old.de) return said
  return language === 'en' ? { de: old.de, en: said.de } : { de: said.de, en: old.en }
}
