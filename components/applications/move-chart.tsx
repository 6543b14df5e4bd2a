import { Td, Th } from '@/components/ui/table'

type Props = {
  caption: string
  heads: [month: string, joins: string, leaves: string]
  months: { label: string; joins: number; leaves: number }[]
}

/** Who came (filled) and who left (hollow), month by month, inside the table that says the same. */
export function MoveChart({ caption, heads, months }: Props) {
  const top = Math.max(4, ...months.flatMap(({ joins, leaves }) => [joins, leaves]))
  const wide = (value: number) => `${(value / top) * 100}%`
  return (
    <table className="table chart-bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Th>{heads[0]}</Th>
          <Th numeric>{heads[1]}</Th>
          <Th numeric>{heads[2]}</Th>
          <td className="chart-bar" />
        </tr>
      </thead>
      <tbody>
        {months.map(({ label, joins, leaves }) => (
          <tr key={label}>
            <Th scope="row">{label}</Th>
            <Td numeric>{joins}</Td>
            <Td numeric>{leaves}</Td>
            <td className="chart-bar">
              <svg aria-hidden="true" width="100%" height={leaves > 0 ? 26 : 12}>
                <rect width={wide(joins)} height="12" fill="currentColor" />
                {leaves > 0 && (
                  <rect y="15" x="1" width={wide(leaves)} height="10" className="chart-hollow" />
                )}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
