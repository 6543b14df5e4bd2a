import type { AgendaFilter } from '@/lib/agenda/filter'

/** The address of a day of a big programme, with what else was asked for. */
export function dayAddress(path: string, date: string, filter?: AgendaFilter, grid = false): string {
  const query = new URLSearchParams({ day: date })
  for (const [name, value] of Object.entries(filter ?? {})) if (value) query.set(name, value)
  if (grid) query.set('view', 'grid')
  return `${path}?${query}`
}
