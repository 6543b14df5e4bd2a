'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, ButtonWords, buttonClass } from '@/components/ui/button-look'

type Props = ButtonLook & {
  children: ReactNode
  /** Said while it runs: "Wird gesendet …". */
  pendingLabel?: string
  name?: string
  value?: string
  formNoValidate?: boolean
}

/** Sends its form once: while the answer is on its way the button stays focusable, but does nothing. */
export function SubmitButton({ children, pendingLabel, name, value, formNoValidate, ...look }: Props) {
  const { pending } = useFormStatus()
  const guard = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <button
      type="submit"
      className={buttonClass(look)}
      aria-disabled={pending || undefined}
      onClick={guard}
      {...{ name, value, formNoValidate }}
    >
      <ButtonWords note={look.note} arrow={look.arrow}>
        {pending && pendingLabel ? pendingLabel : children}
      </ButtonWords>
    </button>
  )
}
