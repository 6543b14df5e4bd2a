import { Td, Th } from './table'

type Props = {
  caption: string
  /** Column heads: what is counted, and the number. */
  heads: [name: string, value: string]
  bars: {
    label: string
    value: number /** The number in words when it is more than a number. */
    words?: string
  }[]
  max?: number
  /** Where a heading above says the same. */
  captionHidden?: boolean
}

/** Bars inside the table they picture: one look for the eye and the ear. */
export function BarChart({ caption, heads, bars, max, captionHidden }: Props) {
  const top = Math.max(max ?? 0, 1, ...bars.map((bar) => bar.value))
  return (
    <table className="table chart-bars">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <Th>{heads[0]}</Th>
          <Th numeric>{heads[1]}</Th>
          <td className="chart-bar" />
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <Th scope="row">{bar.label}</Th>
            <Td numeric>{bar.words ?? bar.value}</Td>
            <td className="chart-bar">
              <svg aria-hidden="true" width="100%" height="16">
                <rect width={`${(bar.value / top) * 100}%`} height="16" fill="currentColor" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
