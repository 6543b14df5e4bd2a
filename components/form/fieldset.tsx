import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { longWord } from '@/components/ui/long-word'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  ruled?: boolean
  /** Goes when none of its questions is asked (components/forms/asked-script.tsx). */
  comesAndGoes?: boolean
  children: ReactNode
}

/** Fields that belong together under a heading; `ruled` opens them with 4 px of ink, as a section. */
export function Fieldset({ legend, hint, ruled, comesAndGoes, children }: Props) {
  return (
    <fieldset
      className={ruled ? 'field-group field-group-ruled' : 'field-group'}
      data-questions={comesAndGoes ? '' : undefined}
    >
      <legend className={classNames('field-legend-title', longWord(legend))}>{legend}</legend>
      <div className="field-group-body">
        {hint && <p className="field-hint">{hint}</p>}
        {children}
      </div>
    </fieldset>
  )
}

/** Two or three short fields side by side. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}
