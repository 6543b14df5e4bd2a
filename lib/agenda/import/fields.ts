import type { FoundLink, FoundText } from './found'

export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A record; anything else is an empty one. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** A list; one value is a list of one, nothing is an empty one. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]

/** The words of a leaf, trimmed; undefined where there are none. Of an element with parts inside, all its words. */
export function textIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || typeof value !== 'object' || depth > 8) return undefined
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const words = name.startsWith('@') ? undefined : textIn(inner, depth + 1)
    return words ? [words] : []
  })
  return parts.join(' ') || undefined
}

const languageKey = /^[a-z]{2}([-_][a-z]+)?$/i

/** Text that may stand in several languages: { de: …, en: … }. */
export function wordsIn(value: unknown): FoundText | undefined {
  if (!isFields(value)) return textIn(value)
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const words = languageKey.test(name) && typeof inner === 'string' ? inner.trim() : ''
    return words ? [[name.slice(0, 2).toLowerCase(), words] as const] : []
  })
  if (entries.length > 0) return Object.fromEntries(entries)
  return textIn(value)
}

/** Drops what is undefined: optional properties are left out, not empty. */
export function some<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.values(value).every(empty))

/** Counts the fields of a record that hold something and are not among those that are read. */
export function passOver(
  ignored: Map<string, number>,
  where: string,
  fields: Fields,
  read: ReadonlySet<string>,
) {
  for (const [name, value] of Object.entries(fields)) {
    if (read.has(name) || empty(value)) continue
    const key = `${where}.${name}`.slice(0, 80)
    // Names are the file's: a hostile one must not fill the report.
    if (ignored.has(key) || ignored.size < 100) ignored.set(key, (ignored.get(key) ?? 0) + 1)
  }
}

/** Links and attachments of JSON: { url, title } records, or bare addresses. */
export function linksIn(value: unknown): FoundLink[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() ? [{ title: '', url: one.trim() }] : []
    const link = fieldsOf(one)
    const url = textIn(link.url) ?? textIn(link.href) ?? textIn(link.link) ?? textIn(link.resource)
    if (!url) return []
    const title = textIn(link.title) ?? textIn(link.name) ?? textIn(link.description) ?? ''
    return [{ title, url, ...some({ type: textIn(link.type), service: textIn(link.service) }) }]
  })
}
