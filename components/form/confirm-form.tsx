'use client'
import { type ComponentProps, type ReactNode, useContext } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/button-look'
import { Form } from './form'
import { FormContext } from './form-context'
import { SubmitButton } from './submit-button'

type Words = {
  /** Opens the panel: "Absagen …". */
  open: ReactNode
  /** What will happen: "Veranstaltung absagen?" */
  title: string
  /** To how many, and that it cannot be undone. */
  consequence: ReactNode
  /** The one button: "Veranstaltung absagen und 182 Personen benachrichtigen". */
  confirm: string
}
type Props = Words &
  Pick<ComponentProps<typeof Form>, 'action' | 'labels' | 'hidden' | 'prefix'> &
  Pick<ButtonLook, 'variant' | 'size'> & { children?: ReactNode }

/** An act that cannot be taken back: shows what will happen to how many, and asks once. No JavaScript needed. */
export function ConfirmForm({ action, labels, hidden, prefix, ...panel }: Props) {
  return (
    <Form {...{ action, labels, hidden, prefix }} className="form confirm">
      <Panel {...panel} pending={labels.pending} />
    </Form>
  )
}

type PanelProps = Words & Pick<ButtonLook, 'variant' | 'size'> & { pending?: string; children?: ReactNode }

function Panel({
  open,
  title,
  consequence,
  confirm,
  variant = 'secondary',
  size,
  pending,
  children,
}: PanelProps) {
  const { state } = useContext(FormContext)
  // After a refusal the panel stays open, so that the error and its field are seen together.
  return (
    <details open={state.error != null || undefined}>
      <summary className={buttonClass({ variant, size })}>{open}</summary>
      <div className="confirm-panel">
        <h3>{title}</h3>
        {typeof consequence === 'string' ? <p>{consequence}</p> : consequence}
        {children}
        <div className="form-actions">
          <SubmitButton variant="danger" size={size} pendingLabel={pending}>
            {confirm}
          </SubmitButton>
        </div>
      </div>
    </details>
  )
}
