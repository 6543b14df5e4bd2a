/** Calendar days, both included; open where nothing is known. */
export type Span = { from: Date | null; to: Date | null }

const day = 86_400_000
const start = ({ from }: Span) => from?.getTime() ?? Number.NEGATIVE_INFINITY
const end = ({ to }: Span) => to?.getTime() ?? Number.POSITIVE_INFINITY
const date = (time: number) => (Number.isFinite(time) ? new Date(time) : null)

/** What is left of a span when another is taken out of it: nothing, one piece or two. */
function without(span: Span, taken: Span): Span[] {
  if (end(taken) < start(span) || start(taken) > end(span)) return [span]
  const left = { from: span.from, to: date(start(taken) - day) }
  const right = { from: date(end(taken) + day), to: span.to }
  return [...(start(taken) > start(span) ? [left] : []), ...(end(taken) < end(span) ? [right] : [])]
}

/**
 * Spans that may not overlap, the stronger first: each keeps what no stronger one holds. Together they cover exactly the
 * days that they covered before.
 */
export function apart<T extends Span>(rows: readonly T[]): { row: T; pieces: Span[] }[] {
  return rows.map((row, i) => ({
    row,
    pieces: rows
      .slice(0, i)
      .reduce<Span[]>(
        (left, taken) => left.flatMap((span) => without(span, taken)),
        [{ from: row.from, to: row.to }],
      ),
  }))
}

/** True when nothing was taken out of a span. */
export const whole = (row: Span, pieces: readonly Span[]) =>
  pieces.length === 1 && start(pieces[0] as Span) === start(row) && end(pieces[0] as Span) === end(row)

/** The earlier of two days or instants; nothing known counts for nothing. */
export const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b))
