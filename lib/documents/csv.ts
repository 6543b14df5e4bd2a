import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null

/** Spreadsheets run what begins like a formula: such a cell gets an apostrophe before it. Numbers stay numbers. */
const inert = (cell: Cell) =>
  typeof cell === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell

/** A table as CSV for German and English spreadsheets: UTF-8 with a mark, semicolons, CRLF, formula-safe. */
export const csv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [heads, ...rows].map((row) => row.map(inert)),
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  )
