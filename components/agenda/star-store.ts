'use client'
import { useEffect, useSyncExternalStore } from 'react'

/** The keys that this browser has starred for an event. Nothing of it leaves the browser. */
const nameOf = (event: string) => `konvent-stars-${event}`
const changed = 'konvent-stars'

const read = (event: string) => {
  try {
    return localStorage.getItem(nameOf(event)) ?? ''
  } catch {
    return ''
  }
}

const subscribe = (listener: () => void) => {
  addEventListener(changed, listener)
  addEventListener('storage', listener)
  return () => {
    removeEventListener(changed, listener)
    removeEventListener('storage', listener)
  }
}

/** Starred keys; null until the browser has taken over, so that nothing shows without JavaScript. */
export function useStars(event: string): string[] | null {
  const stored = useSyncExternalStore<string | null>(
    subscribe,
    () => read(event),
    () => null,
  )
  return stored === null ? null : stored.split(' ').filter(Boolean)
}

function toggleStar(event: string, key: string) {
  const stars = read(event).split(' ').filter(Boolean)
  const next = stars.includes(key) ? stars.filter((one) => one !== key) : [...stars, key]
  try {
    localStorage.setItem(nameOf(event), next.join(' '))
  } catch {
    // A browser that keeps nothing: the star stays as it was.
  }
  dispatchEvent(new Event(changed))
}

const starsOf = () => document.querySelectorAll<HTMLButtonElement>('[data-star]')

/** Shows the page's stars as they are kept, and keeps what is pressed. */
export function useWiredStars(event: string, stars: string[] | null) {
  useEffect(() => {
    if (stars === null) return
    for (const star of starsOf()) {
      star.hidden = false
      star.setAttribute('aria-pressed', String(stars.includes(star.dataset.star ?? '')))
    }
  }, [stars])
  useEffect(() => {
    const press = (click: MouseEvent) => {
      const star = click.target instanceof Element && click.target.closest<HTMLElement>('[data-star]')
      if (star) toggleStar(event, star.dataset.star ?? '')
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [event])
}
