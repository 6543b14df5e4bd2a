export const delimiters = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const
export type Delimiter = keyof typeof delimiters
export const delimiterNames = Object.keys(delimiters) as [Delimiter, ...Delimiter[]]

/** Cells per record of the sample's first records, with quotes respected. */
function widths(sample: string, sign: string): number[] {
  const found: number[] = []
  let [cells, quoted, any] = [1, false, false]
  for (const letter of sample) {
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === sign) cells++
    else if (letter === '\n') {
      if (any) found.push(cells)
      if (found.length === 20) return found
      ;[cells, any] = [1, false]
      continue
    }
    any ||= letter.trim() !== '' || letter === sign
  }
  // The last record of a sample may be cut; it counts only where it is the only one.
  return found.length > 0 ? found : [cells]
}

/** What parts the cells: the sign that parts the most records alike, and into most cells. */
export function guessDelimiter(sample: string): Delimiter {
  const scored = delimiterNames.map((name) => {
    const counts = widths(sample, delimiters[name])
    const head = counts[0] ?? 1
    const alike = counts.filter((count) => count === head).length / counts.length
    return { name, score: head > 1 ? alike * Math.min(head, 30) : 0 }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).name
}
