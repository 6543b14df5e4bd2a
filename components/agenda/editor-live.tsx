'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

type Props = {
  /** Answers the present version and what changed since. */
  url: string
  /** The version that this page shows. */
  version: number
  /** A form says what changed and keeps what was typed; everything else is drawn anew. */
  form?: boolean
  words: { label: string; offline: string; form: string }
}
type Answer = { version: number; changes: { said: string; own: boolean }[] }

const pause = 2000

/** Asks every two seconds whether somebody else changed this programme, draws the page anew and says who did what. */
export function EditorLive({ url, version, form = false, words }: Props) {
  const router = useRouter()
  const known = useRef(version)
  const [said, setSaid] = useState('')

  // The page itself was drawn anew: after an act of one's own there is nothing to tell.
  useEffect(() => {
    known.current = Math.max(known.current, version)
  }, [version])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    let failures = 0
    const ask = async () => {
      timer = undefined
      const since = known.current
      try {
        const response = await fetch(`${url}?since=${since}`, { headers: { accept: 'application/json' } })
        if (!response.ok) throw new Error(String(response.status))
        const { version: present, changes } = (await response.json()) as Answer
        if (failures > 2) setSaid('')
        failures = 0
        // While something is held in the hand, the ground under it stays.
        const held = document.querySelector('[data-lifted], form[aria-busy="true"]')
        if (!over && present > since && present > known.current && !held) {
          known.current = present
          const theirs = changes.filter((change) => !change.own)
          if (theirs.length > 0) {
            const all = theirs.map((change) => change.said).join(' · ')
            setSaid(form ? words.form.replace('%', all) : all)
          }
          if (!form) router.refresh()
        }
      } catch {
        failures += 1
        if (failures > 2) setSaid(words.offline)
      }
      if (!over && !document.hidden) timer = setTimeout(ask, failures > 2 ? pause * 5 : pause)
    }
    const wake = () => {
      if (!document.hidden && timer === undefined) timer = setTimeout(ask, 0)
    }
    timer = setTimeout(ask, pause)
    document.addEventListener('visibilitychange', wake)
    return () => {
      over = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [url, form, words.form, words.offline, router])

  return (
    <p role="status" aria-label={words.label} className="editor-live">
      {said}
    </p>
  )
}
