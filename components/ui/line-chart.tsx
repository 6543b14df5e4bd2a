import { Table, Td, Th } from './table'

export type Line = { name: string; points: { label: string; value: number | null }[]; past?: boolean }
type Props = {
  caption: string
  lines: Line[]
  /** A ceiling drawn as a dotted line: "300 Plätze". */
  limit?: { value: number; words: string }
  /** "Als Tabelle". */
  tableLabel: string
  /** Head of the first column of that table: "Woche". */
  pointName: string
}

const height = 200
const above = 28

/** Lines against each other (this year, last year) with their names at their ends, and the numbers as a table. */
export function LineChart({ caption, lines, limit, tableLabel, pointName }: Props) {
  const values = lines.flatMap((line) => line.points.map((point) => point.value ?? 0))
  const top = Math.max(1, limit?.value ?? 0, ...values)
  const labels = lines.reduce(
    (a, b) => (b.points.length > a.points.length ? b : a),
    lines[0] ?? { points: [] },
  ).points
  const x = (i: number) => (labels.length > 1 ? (i / (labels.length - 1)) * 100 : 0)
  const y = (value: number) => above + (1 - value / top) * (height - above)
  return (
    <figure className="chart">
      <figcaption className="chart-caption">{caption}</figcaption>
      <svg aria-hidden="true" width="100%" height={height + 26}>
        {limit && (
          <>
            <text y={y(limit.value) - 8}>{limit.words}</text>
            <line x2="100%" y1={y(limit.value)} y2={y(limit.value)} className="chart-limit" />
          </>
        )}
        <line x2="100%" y1={height} y2={height} className="chart-axis" />
        <svg
          aria-hidden="true"
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
        >
          {lines.map((line) => (
            <polyline
              key={line.name}
              className={line.past ? 'chart-line chart-past' : 'chart-line'}
              points={line.points
                .flatMap((p, i) => (p.value == null ? [] : [`${x(i)},${y(p.value)}`]))
                .join(' ')}
            />
          ))}
        </svg>
        {lines.map((line) => (
          <LineEnd key={line.name} line={line} x={x} y={y} />
        ))}
        <text y={height + 20}>{labels[0]?.label}</text>
        <text x="100%" y={height + 20} textAnchor="end">
          {labels.at(-1)?.label}
        </text>
      </svg>
      <details>
        <summary>{tableLabel}</summary>
        <LineTable
          caption={caption}
          pointName={pointName}
          lines={lines}
          labels={labels.map((p) => p.label)}
        />
      </details>
    </figure>
  )
}

type End = { line: Line; x: (i: number) => number; y: (value: number) => number }

function LineEnd({ line, x, y }: End) {
  const last = line.points.findLastIndex((point) => point.value != null)
  const value = line.points[last]?.value
  if (value == null) return null
  const atEnd = x(last) > 60
  const below = line.past
  return (
    <g className={line.past ? 'chart-past' : 'chart-strong'}>
      {!line.past && <circle cx={`${x(last)}%`} cy={y(value)} r="5" fill="currentColor" />}
      <text
        x={`${x(last)}%`}
        y={y(value) + (below ? 24 : -10)}
        dx={atEnd ? -10 : 10}
        textAnchor={atEnd ? 'end' : 'start'}
      >
        {line.past ? line.name : `${value} ${line.name}`}
      </text>
    </g>
  )
}

function LineTable({
  caption,
  pointName,
  lines,
  labels,
}: { labels: string[] } & Omit<Props, 'tableLabel' | 'limit'>) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{pointName}</Th>
          {lines.map((line) => (
            <Th numeric key={line.name}>
              {line.name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, i) => (
          <tr key={label}>
            <Th scope="row">{label}</Th>
            {lines.map((line) => (
              <Td numeric key={line.name}>
                {line.points[i]?.value ?? '–'}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
