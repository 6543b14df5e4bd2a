import { Figure, type FigureSize } from './figure'

type Day = { day: number | string; month: string; endDay?: number | string; endMonth?: string }
type Rough = { year: number | string; season?: string }
type Props = (Day | Rough) & {
  iso: string
  /** What is read out: "19. und 20. November 2026". */
  label: string
  size?: FigureSize
  className?: string
}

const dash = <span className="figure-dash">–</span>

function shape(props: Props) {
  if ('year' in props) {
    const season = props.season && <span className="figure-word">{props.season}</span>
    return { value: [props.year, season].map((part, i) => <span key={i ? 'season' : 'year'}>{part}</span>) }
  }
  const { day, month, endDay, endMonth } = props
  if (endDay == null) return { value: day, unit: month }
  if (!endMonth || endMonth === month)
    return {
      value: (
        <>
          {day}
          {dash}
          {endDay}
        </>
      ),
      unit: month,
    }
  return {
    value: (
      <>
        <span className="figure-part">
          {day}
          <sup>{month}</sup>
          {dash}
        </span>
        <span className="figure-part">
          {endDay}
          <sup>{endMonth}</sup>
        </span>
      </>
    ),
  }
}

/** A date as a figure: 16 Apr, 19–20 Nov, 30 Nov – 2 Dez, or only as exact as it is known: 2019, Herbst 2019. */
export function DateFigure(props: Props) {
  const { iso, label, size = 'l', className } = props
  const twoMonths = 'day' in props && props.endMonth && props.endMonth !== props.month
  const wide = twoMonths ? 'wider' : 'year' in props || props.endDay != null
  return (
    <time dateTime={iso} className={className}>
      <Figure {...shape(props)} size={size} label={label} wide={wide} />
    </time>
  )
}
