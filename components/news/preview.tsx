'use client'
import { useContext, useEffect, useRef } from 'react'
import { FormContext } from '@/components/form/form-context'
import { Prose } from '@/components/ui/prose'

type Props = { title: string; empty: string; languages: { de: string; en: string } }

/** What the server made of the text that is typed; takes the focus when it arrives. */
export function Preview({ title, empty, languages }: Props) {
  const { state } = useContext(FormContext)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (state.preview) box.current?.focus()
  }, [state])
  if (!state.preview) return null
  const { de, en } = state.preview
  return (
    <section ref={box} tabIndex={-1} className="section-rule section-stacked" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <Prose html={de || `<p>${empty}</p>`} lang="de" />
      {en && (
        <>
          <h3>{languages.en}</h3>
          <Prose html={en} lang="en" />
        </>
      )}
    </section>
  )
}
