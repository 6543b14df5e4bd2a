'use client'
import { type ReactNode, useContext } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Message } from '@/components/ui/message'

type Props = { title: string; text: string; mine: string; children: ReactNode }

/** Two tabs wrote different things: what is saved stands here, what was typed stands in the form. */
export function Elsewhere({ title, text, mine, children }: Props) {
  const { state } = useContext(FormContext)
  if (state.error !== 'Conflict') return null
  return (
    <Message kind="warning" title={title}>
      <p>{text}</p>
      <div className="mt-16">{children}</div>
      <p className="mt-16">{mine}</p>
    </Message>
  )
}
