import { Figure, type FigureSize } from './figure'

type Props = {
  hour: string | number
  minute: string | number
  /** Value of the datetime attribute. */
  iso: string
  /** What is read out: "10:30 Uhr". */
  label: string
  size?: FigureSize
  className?: string
}

const two = (part: string | number) => String(part).padStart(2, '0')

/** An hour as the timetable prints it: 10³⁰. */
export function ClockTime({ hour, minute, iso, label, size = 'm', className }: Props) {
  return (
    <time dateTime={iso} className={className}>
      <Figure value={two(hour)} unit={two(minute)} size={size} label={label} />
    </time>
  )
}
