'use client'
import { useEffect, useState } from 'react'

export type Hit = { title: string; note?: string; href: string }
/** What the office found, by kind: exactly this is sent to the browser. */
export type HitGroup = { key: string; label: string; hits: Hit[] }
type Answer = { q: string; groups: HitGroup[] }

const pause = 120

/** Asks for what is typed, a moment after the last key; an answer that was overtaken is dropped. */
export function useHits(source: string | null, q: string): { groups: HitGroup[]; done: boolean } {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (!source) return
    const stop = new AbortController()
    const ask = async () => {
      const answer = await fetch(`${source}?q=${encodeURIComponent(q)}`, { signal: stop.signal })
      if (answer.ok) setAnswer({ q, groups: (await answer.json()) as HitGroup[] })
    }
    const timer = setTimeout(() => ask().catch(() => {}), q ? pause : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [source, q])
  return { groups: answer?.groups ?? [], done: answer?.q === q }
}
