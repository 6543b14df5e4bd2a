'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'

/**
 * Which sessions are starred. Without a login the browser keeps them, and nothing of it leaves the browser; with one they
 * are kept with the login (`address` takes them), and what the browser kept before is added to them once.
 */
export type StarShelf = { event: string; kept: string[] | null; address: string }

const nameOf = (event: string) => `konvent-stars-${event}`
const changed = 'konvent-stars'
const split = (text: string) => text.split(' ').filter(Boolean)

const read = (event: string) => {
  try {
    return localStorage.getItem(nameOf(event)) ?? ''
  } catch {
    return ''
  }
}
const write = (event: string, keys: readonly string[]) => {
  try {
    if (keys.length > 0) localStorage.setItem(nameOf(event), keys.join(' '))
    else localStorage.removeItem(nameOf(event))
  } catch {
    // A browser that keeps nothing: the star stays as it was.
  }
}

/** What is kept with the login, as far as this page knows. */
const shelves = new Map<string, string>()
const starred = ({ event, kept }: StarShelf) => (kept ? (shelves.get(event) ?? kept.join(' ')) : read(event))

const subscribe = (listener: () => void) => {
  addEventListener(changed, listener)
  addEventListener('storage', listener)
  return () => {
    removeEventListener(changed, listener)
    removeEventListener('storage', listener)
  }
}
const tell = () => dispatchEvent(new Event(changed))

/** Starred keys; null until the browser has taken over, so that nothing shows without JavaScript. */
export function useStars(shelf: StarShelf): string[] | null {
  const stored = useSyncExternalStore<string | null>(
    subscribe,
    () => starred(shelf),
    () => null,
  )
  return stored === null ? null : split(stored)
}

async function send({ address }: StarShelf, keys: readonly string[], on: boolean): Promise<boolean> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ keys, starred: on }),
  }).catch(() => null)
  return answer?.ok ?? false
}

async function toggle(shelf: StarShelf, keys: readonly string[]) {
  const before = split(starred(shelf))
  const on = !keys.every((key) => before.includes(key))
  const others = before.filter((key) => !keys.includes(key))
  const after = on ? [...others, ...keys] : others
  if (!shelf.kept) {
    write(shelf.event, after)
    return tell()
  }
  shelves.set(shelf.event, after.join(' '))
  tell()
  if (await send(shelf, keys, on)) return
  shelves.set(shelf.event, before.join(' '))
  tell()
}

/**
 * Brings what the browser kept before the sign-in to the login, once; on failure it stays for the next time. True if
 * something was brought.
 */
export async function mergeStars(shelf: StarShelf): Promise<boolean> {
  const own = split(read(shelf.event))
  if (!shelf.kept || own.length === 0) return false
  shelves.set(shelf.event, [...new Set([...split(starred(shelf)), ...own])].join(' '))
  tell()
  if (!(await send(shelf, own, true))) return false
  write(shelf.event, [])
  return true
}

const keysOf = (star: HTMLElement) => split(star.dataset.star ?? '')

function show(stars: readonly string[]) {
  for (const star of document.querySelectorAll<HTMLButtonElement>('[data-star]')) {
    star.hidden = false
    star.setAttribute('aria-pressed', String(keysOf(star).every((key) => stars.includes(key))))
  }
}

/** Shows the page's stars as they are kept, keeps what is pressed, and shows them again where the page was redrawn. */
export function useWiredStars(shelf: StarShelf, stars: string[] | null) {
  useEffect(() => {
    if (stars === null) return
    show(stars)
    const again = () => show(stars)
    addEventListener('konvent-redrawn', again)
    return () => removeEventListener('konvent-redrawn', again)
  }, [stars])
  // The shelf is the page's own and never changes: what it was first is what it is.
  const [own] = useState(shelf)
  useEffect(() => {
    void mergeStars(own)
    const press = (click: MouseEvent) => {
      const star = click.target instanceof Element && click.target.closest<HTMLElement>('[data-star]')
      if (star) void toggle(own, keysOf(star))
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [own])
}
