import { createHash } from 'node:crypto'

/** The same id for the same name on every machine, so that demo links and screenshots stay true. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`konvent demo ${name}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}

/** A repeatable choice: number n of a list, scattered by a name. */
export function pick<T>(list: readonly T[], name: string): T {
  const at = Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % list.length
  return list[at] as T
}

const day = 86_400_000

/** Monday of the week of an instant, 00:00 UTC: invented events are dated in weeks from it. */
export function weekOf(at: Date): Date {
  const midnight = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))
  return new Date(midnight.getTime() - ((midnight.getUTCDay() + 6) % 7) * day)
}

/** YYYY-MM-DD of a weekday (0 = Monday), so many weeks after a Monday; nobody meets between 20 December and 6 January. */
export function dayOfWeek(monday: Date, weeks: number, weekday: number): string {
  const date = new Date(monday.getTime() + (weeks * 7 + weekday) * day).toISOString().slice(0, 10)
  const holidays = date.slice(5) >= '12-20' || date.slice(5) <= '01-06'
  return holidays ? dayOfWeek(monday, weeks + 2, weekday) : date
}
