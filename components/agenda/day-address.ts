import type { AgendaFilter } from '@/lib/agenda/filter'

/** The address of a programme: which day of a big one, filtered how, as a list or as a grid. */
export function dayAddress(path: string, day: string | null, filter?: AgendaFilter, grid = false): string {
  const query = new URLSearchParams(day ? { day } : {})
  for (const [name, value] of Object.entries(filter ?? {})) if (value) query.set(name, value)
  if (grid) query.set('view', 'grid')
  return query.size > 0 ? `${path}?${query}` : path
}
