'use client'
import { useActionState } from 'react'
import { HiddenField } from '@/components/form/hidden-field'
import { SubmitButton } from '@/components/form/submit-button'
import { leave } from '@/lib/check-in/actions'
import { wipeDoor } from './desk/shelf'

type Props = { label: string; pending: string; hidden: Record<string, string> }

/** Ends the door on this phone: what lies on it goes first. */
export function LeaveDoor({ label, pending, hidden }: Props) {
  const [, dispatch] = useActionState(leave, {})
  return (
    <form action={dispatch} onSubmit={() => void wipeDoor()}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <SubmitButton variant="secondary" pendingLabel={pending}>
        {label}
      </SubmitButton>
    </form>
  )
}
