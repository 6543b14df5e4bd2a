/** A Date is a calendar day (its UTC date); a moment is written as text by who knows its zone. */
export type Cell = string | number | Date | null
/** width: in characters, for XLSX. */
export type Column = { head: string; width?: number }
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
