import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import type { Cell, Column } from '@/lib/documents/cells'
import { readAsked } from './asked'
import type { OfficeList, Row } from './list'
import { listIds, rowsInOrder } from './queries'

/** Rows are read in pieces of this many, so that an export holds none but the piece under way. */
const piece = 500

/** A list exactly as an address shows it, all its rows: the second line of a cell becomes a column of its own. */
export function exportList(ctx: Ctx, list: OfficeList, query: Record<string, unknown>) {
  authorize(ctx, 'people.read')
  const asked = readAsked(ctx, list, query)
  const columns = list.columns(ctx)
  const heads: Column[] = columns.flatMap(({ label, note }) => [
    { head: label, width: 28 },
    ...(note ? [{ head: note, width: 20 }] : []),
  ])
  const cells = (row: Row): Cell[] =>
    columns.flatMap(({ note }, i) => {
      const cell = row.cells[i]
      return [cell?.value ?? null, ...(note ? [cell?.note ?? null] : [])]
    })
  async function* rows(): AsyncGenerator<Cell[]> {
    const ids = await listIds(ctx, list, asked)
    for (let at = 0; at < ids.length; at += piece)
      for (const row of await rowsInOrder(ctx, list, ids.slice(at, at + piece), asked.on)) yield cells(row)
  }
  return { heads, rows: rows() }
}
