'use client'
import { useContext } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Message } from '@/components/ui/message'

/** What was done before, until the form says something newer. */
export function Outcome({ words }: { words: string }) {
  const { state } = useContext(FormContext)
  if (state.at) return null
  return (
    <Message kind="success" role="status">
      {words}
    </Message>
  )
}
