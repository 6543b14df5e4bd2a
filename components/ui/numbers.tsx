import type { ReactNode } from 'react'
import { Figure } from './figure'

/** Huge numbers side by side, each with what it counts under it. */
export function Numbers({ children }: { children: ReactNode }) {
  return <ul className="numbers">{children}</ul>
}

type Props = { value: string | number; unit?: string; href?: string; children: ReactNode }

export function NumberOf({ value, unit, href, children }: Props) {
  return (
    <li>
      <Figure value={value} unit={unit} size="l" label={unit ? `${value} ${unit}` : `${value}`} />
      <p className="number-text">{href ? <a href={href}>{children}</a> : children}</p>
    </li>
  )
}
