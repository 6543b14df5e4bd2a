'use client'
import { type ReactNode, useActionState } from 'react'
import type { ButtonLook } from '@/components/ui/button-look'
import { StateIcon } from '@/components/ui/state-icon'
import type { FormAction } from './form-context'
import { HiddenField } from './hidden-field'
import { SubmitButton } from './submit-button'
import { useGoto } from './use-goto'

type Props = ButtonLook & {
  action: FormAction
  hidden?: Record<string, string | number | null | undefined>
  label: ReactNode
  pendingLabel?: string
}

/** One button that does something at once: a reversible act in a row or a head. Says beneath it what went wrong. */
export function ActionButton({ action, hidden = {}, label, pendingLabel, ...look }: Props) {
  const [state, dispatch] = useActionState(action, {})
  useGoto(state)
  const problem = state.words ?? Object.values(state.fieldErrors ?? {})[0]
  return (
    <form action={dispatch} className="action-form">
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <SubmitButton {...look} pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
      <div role="status" className="action-answer">
        {problem && (
          <p className="field-error">
            <StateIcon state="danger" />
            <span>{problem}</span>
          </p>
        )}
        {!problem && state.ok && state.message}
      </div>
    </form>
  )
}
