'use client'
import { useContext, useEffect, useRef } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Prose } from '@/components/ui/prose'

type Props = { title: string; empty: string; english: string }

/** What the server made of the text that is typed; takes the focus when it arrives. */
export function Preview({ title, empty, english }: Props) {
  const { state } = useContext(FormContext)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (state.preview) box.current?.focus()
  }, [state])
  if (!state.preview) return null
  const { de, en } = state.preview
  return (
    <section ref={box} tabIndex={-1} className="section-rule" aria-label={title}>
      <div className="section-head">
        <h2 className="section-title">{title}</h2>
      </div>
      <div className="section-body">
        {de ? <Prose html={de} lang="de" /> : <p>{empty}</p>}
        {en && (
          <>
            <h3>{english}</h3>
            <Prose html={en} lang="en" />
          </>
        )}
      </div>
    </section>
  )
}
