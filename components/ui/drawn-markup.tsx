'use client'
import { useEffect, useRef } from 'react'
import { drawings } from './drawings'

/** Puts a drawing into the page while it is rendered; the browser keeps what came with the page. */
export function DrawnMarkup({ drawing, className }: { drawing: string; className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Reached without loading the page: only the page itself brings the drawing.
    if (!place.current?.hasChildNodes()) location.reload()
  }, [])
  return (
    <div
      ref={place}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own markup of escaped values (drawn.tsx)
      dangerouslySetInnerHTML={{ __html: drawings.get(drawing) }}
    />
  )
}
