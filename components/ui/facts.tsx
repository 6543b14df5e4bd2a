import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Facts with their names on the left. `plain` sets the values as body text, not as headlines. */
export function Facts({ plain, children }: { plain?: boolean; children: ReactNode }) {
  return <dl className={classNames('facts', plain && 'facts-plain')}>{children}</dl>
}

export function Fact({ name, note, children }: { name: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note != null && <span className="fact-note">{note}</span>}
      </dd>
    </div>
  )
}
