'use client'
import { useEffect, useState } from 'react'

type Counted = { one: string; other: string }
export type RunClockWords = {
  label: string
  now: string
  next: string
  pause: string
  over: string
  left: Counted
  begins: Counted
}
/** start, end: milliseconds. */
export type RunClockItem = { key: string; name: string; start: number; end: number }

const minute = 60_000
const counted = ({ one, other }: Counted, n: number) => (n === 1 ? one : other)

/** Which session runs and how many minutes are left; nothing before JavaScript, and nothing on days without sessions. */
export function RunClock({ items, words }: { items: RunClockItem[]; words: RunClockWords }) {
  const [at, setAt] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setAt(Date.now())
    tick()
    const timer = setInterval(tick, 5000)
    return () => clearInterval(timer)
  }, [])
  if (at === null || items.length === 0) return null
  const current = items.find((item) => item.start <= at && at < item.end)
  const next = items.find((item) => item.start > at)
  if (!current && !next) return null
  const target = current ? current.end : (next?.start ?? at)
  const minutes = Math.ceil((target - at) / minute)
  if (!current && minutes > 24 * 60) return null
  return (
    <section className="run-clock band-slab" aria-label={words.label}>
      <div className="wrap run-clock-body" role="timer">
        <p className="run-clock-left">
          {minutes}
          <small>{counted(current ? words.left : words.begins, minutes)}</small>
        </p>
        <p className="run-clock-now">{current ? `${words.now}: ${current.name}` : words.pause}</p>
        <p className="run-clock-next">{next ? `${words.next}: ${next.name}` : words.over}</p>
      </div>
    </section>
  )
}
