import { stringify } from 'csv-stringify/sync'

type Cell = string | number | Date | null

/** What spreadsheets would run: such a cell gets an apostrophe before it. */
const formulaLike = /^\s*[=+\-@\t\r＝＋－＠]/

/** Numbers stay numbers, days are written as ISO does. */
const inert = (cell: Cell) => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' && formulaLike.test(cell) ? `'${cell}` : cell
}

const lines = (rows: readonly (readonly Cell[])[], bom = false) =>
  stringify(
    rows.map((row) => row.map(inert)),
    { bom, delimiter: ';', record_delimiter: 'windows' },
  )

/** A table as CSV for German and English spreadsheets: UTF-8 with a mark, semicolons, CRLF, formula-safe. */
export const csv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  lines([heads, ...rows], true)

/** The same piece by piece, for tables of any length. */
export async function* csvPieces(
  heads: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield lines([heads], true)
  let waiting: (readonly Cell[])[] = []
  for await (const row of rows) {
    if (waiting.push(row) < 500) continue
    yield lines(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield lines(waiting)
}
