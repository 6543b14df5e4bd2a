'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

const every = 5000

/**
 * Loads the page anew every few seconds while the door is open and somebody looks; never while somebody fills a form in,
 * whose answer would have to wait for it.
 */
export function LiveCount() {
  const { refresh } = useRouter()
  const [loading, start] = useTransition()
  const busy = useRef(loading)
  busy.current = loading
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden && !busy.current && !document.activeElement?.closest('form')) start(refresh)
    }, every)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}
