'use client'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'

/** A small menu of links: opens without JavaScript, closes with Escape or when the focus leaves it. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const close = () => details.current?.removeAttribute('open')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    close()
    summary.current?.focus()
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close()
  }
  return (
    <details className="menu" ref={details} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary ref={summary}>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}
