'use client'
import { useEffect, useRef } from 'react'
import { StateIcon } from '@/components/ui/state-icon'
import type { FormState } from '@/lib/form-state'
import { fieldId } from './field-id'

type Props = { state: FormState; title: string; prefix?: string }

/** Everything that is to mend, each a link to its field; takes the focus when the answer arrives. */
export function ErrorSummary({ state, title, prefix }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const errors = Object.entries(state.fieldErrors ?? {})
  const failed = errors.length > 0 || state.error != null || state.words != null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus anew
  useEffect(() => {
    if (failed) box.current?.focus()
  }, [state])
  if (!failed) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <StateIcon state="danger" size={28} />
        <span>{errors.length === 0 && state.words ? state.words : title}</span>
      </h2>
      {errors.length > 0 && state.words && <p>{state.words}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, words]) => (
            <li key={name}>
              <a href={`#${fieldId(name, prefix)}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
