'use client'
import { useEffect, useRef, useState } from 'react'

/** Ticks every row of the page at once. Without scripts there is the tick for the whole list, so nothing is shown. */
export function SelectAll({ label, name = 'id' }: { label: string; name?: string }) {
  const tick = useRef<HTMLInputElement>(null)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const rows = () => [
    ...(tick.current?.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []),
  ]
  useEffect(() => {
    const form = tick.current?.form
    if (!form) return
    const show = () => {
      const all = rows()
      const picked = all.filter((row) => row.checked).length
      if (!tick.current) return
      tick.current.checked = picked > 0 && picked === all.length
      tick.current.indeterminate = picked > 0 && picked < all.length
    }
    form.addEventListener('change', show)
    show()
    return () => form.removeEventListener('change', show)
  })
  const toggle = (checked: boolean) => {
    for (const row of rows()) row.checked = checked
  }
  return (
    <input
      ref={tick}
      type="checkbox"
      className="tick"
      hidden={!ready}
      aria-label={label}
      onChange={(event) => toggle(event.target.checked)}
    />
  )
}
