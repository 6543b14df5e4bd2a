import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type FigureSize = 'xs' | 's' | 'm' | 'l' | 'xl' | 'head' | 'poster'

type Props = {
  value: ReactNode
  unit?: ReactNode
  size?: FigureSize
  /** What a screen reader says instead; without it the words beside the figure must say the same. */
  label?: string
  wide?: boolean | 'wider'
  className?: string
}

/** A huge number with its unit raised: decoration for the eye, so hidden from the ear. */
export function Figure({ value, unit, size = 'm', label, wide, className }: Props) {
  const width = wide && (wide === 'wider' ? 'figure-wider' : 'figure-wide')
  const long = `${value}`.length > 3 || (typeof unit === 'string' && unit.length > 4)
  return (
    <span className={classNames('figure', `figure-${size}`, width, long && 'figure-long', className)}>
      {label && <span className="visually-hidden">{label}</span>}
      <span aria-hidden="true">
        {value}
        {unit != null && <sup>{unit}</sup>}
      </span>
    </span>
  )
}
