'use client'
import { type ReactNode, useContext } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Message } from '@/components/ui/message'

type Props = { title: string; text: string; children: ReactNode }

/** Two people saved the same session: theirs stands here as it is now, what was typed stands in the form below. */
export function EditorTheirs({ title, text, children }: Props) {
  const { state } = useContext(FormContext)
  if (state.error !== 'Conflict') return null
  return (
    <Message kind="warning" title={title}>
      {children}
      <p>{text}</p>
    </Message>
  )
}
