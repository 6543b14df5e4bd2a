'use client'
import { type ReactNode, useContext } from 'react'
import { FormContext } from '@/components/form/form-context'

type Props = { summary: string; open: boolean; children: ReactNode }

/** Opens by itself where something in it is to mend, so that nobody looks for the field in vain. */
export function InvoiceFold({ summary, open, children }: Props) {
  const { state } = useContext(FormContext)
  const wrong = Object.keys(state.fieldErrors ?? {}).some((name) => name.startsWith('invoice.'))
  return (
    <details className="rule-fields" open={open || wrong || undefined}>
      <summary>
        <span className="summary-text">{summary}</span>
      </summary>
      <div className="rule-fields-body">{children}</div>
    </details>
  )
}
