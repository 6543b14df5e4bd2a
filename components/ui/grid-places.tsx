export type GridPlace = { id: string; row: number; rows: number; column?: number; columns?: number }

type Props = {
  /** Id of the grid (letters, digits, hyphens). */
  grid: string
  nonce?: string
  rows: number
  /** Least height of one row in px; rows grow with their words, nothing is cut. */
  rowHeight?: number
  places: GridPlace[]
}

const plain = (id: string) => id.replace(/[^\w-]/g, '')

/** Puts cells into a grid of rooms without style attributes, which the policy forbids. */
export function GridPlaces({ grid, nonce, rows, rowHeight = 30, places }: Props) {
  const rules = places.map(({ id, row, rows: span, column, columns = 1 }) => {
    const across = column == null ? '' : `;grid-column:${Number(column)}/span ${Number(columns)}`
    return `#${plain(id)}{grid-row:${Number(row)}/span ${Number(span)}${across}}`
  })
  const frame = `#${plain(grid)}{grid-template-rows:repeat(${Number(rows)},minmax(${Number(rowHeight)}px,auto))}`
  const css = [frame, ...rules].join('')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers, and ids stripped of anything but letters
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}
