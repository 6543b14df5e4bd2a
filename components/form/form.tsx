'use client'
import { type ReactNode, useActionState } from 'react'
import { Message } from '@/components/ui/message'
import { ErrorSummary } from './error-summary'
import { type FormAction, FormContext } from './form-context'
import { HiddenField } from './hidden-field'
import { SubmitButton } from './submit-button'
import { useGoto } from './use-goto'

type Props = {
  action: FormAction
  labels: {
    /** Title of the error summary: "Bitte prüfen Sie Ihre Angaben". */
    summary: string
    /** Said on the submit button while it runs. */
    pending?: string
  }
  hidden?: Record<string, string | number | null | undefined>
  /** Words of the one button; leave out to place SubmitButton yourself. */
  submit?: ReactNode
  /** Sets ids apart when two forms of one page share field names. */
  prefix?: string
  className?: string
  children?: ReactNode
}

/**
 * A form over a server action: works before JavaScript, lists what is to mend, keeps what was typed.
 * Validation is the server's, in the reader's language; so the browser's own is off.
 */
export function Form({ action, labels, hidden = {}, submit, prefix, className = 'form', children }: Props) {
  const [state, dispatch, pending] = useActionState(action, {})
  useGoto(state)
  return (
    <form
      action={dispatch}
      className={className}
      noValidate
      onSubmit={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      <FormContext value={{ state, prefix }}>
        <ErrorSummary state={state} title={labels.summary} prefix={prefix} />
        <div role="status" className="form-status">
          {state.ok && state.message && <Message kind="success">{state.message}</Message>}
        </div>
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children}
        {submit && (
          <div className="form-actions">
            <SubmitButton pendingLabel={labels.pending}>{submit}</SubmitButton>
          </div>
        )}
      </FormContext>
    </form>
  )
}
