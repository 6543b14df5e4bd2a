'use client'
import { useEffect } from 'react'

/** What the minute changes: the ink band, and the drawings of the programme and of the strip. */
const redrawn = '.now-band, .agenda-drawn, .strip-lists'

/**
 * What each part was when it was last asked for. The page's own cannot be compared: stars and the reader's times were
 * written into it (star-store.ts, reader-times.tsx).
 */
type Asked = WeakMap<Element, string>

/** Takes over from the page as it is now what the minute changed; what has the focus keeps it. */
function take(next: Document, asked: Asked) {
  const [here, there] = [document, next].map((page) => [...page.querySelectorAll(redrawn)]) as [
    Element[],
    Element[],
  ]
  // Another shape altogether: it began, it ended, or there is a new release. The page itself knows best.
  if (here.length !== there.length) return location.reload()
  const focused = document.activeElement?.closest<HTMLElement>('[data-star]')?.dataset.star
  for (const [i, part] of here.entries()) {
    const fresh = there[i]?.innerHTML
    if (fresh === undefined) continue
    if (fresh !== (asked.get(part) ?? part.innerHTML)) part.innerHTML = fresh
    asked.set(part, fresh)
  }
  const [line, later] = [document, next].map((page) => page.querySelector<HTMLElement>('.strip-now'))
  const left = /\.strip-now\{left:([\d.]+%)/.exec(next.querySelector('.strip style')?.textContent ?? '')?.[1]
  if (line && later && left) {
    line.style.left = left
    line.textContent = ''
    line.append(...later.childNodes)
  }
  dispatchEvent(new Event('konvent-redrawn'))
  if (focused) document.querySelector<HTMLElement>(`[data-star="${CSS.escape(focused)}"]`)?.focus()
}

/** Keeps "now and next" true while somebody looks: asks for this page again when the minute has changed. */
export function Ticking({ from, to }: { from: number; to: number }) {
  useEffect(() => {
    let timer = 0
    const asked: Asked = new WeakMap()
    const later = () => {
      const at = Date.now()
      if (at > to + 60_000) return
      // Just after the minute, and not everybody in the room in the same second.
      const next = Math.max(60_000 - (at % 60_000), from - at) + 500 + Math.random() * 4000
      timer = window.setTimeout(tick, Math.min(next, 2 ** 31 - 1))
    }
    const tick = async () => {
      if (document.visibilityState === 'visible' && Date.now() >= from) {
        const answer = await fetch(location.href).catch(() => null)
        if (answer?.ok) take(new DOMParser().parseFromString(await answer.text(), 'text/html'), asked)
      }
      later()
    }
    later()
    return () => clearTimeout(timer)
  }, [from, to])
  return null
}
