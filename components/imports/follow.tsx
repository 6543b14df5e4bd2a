'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Loads what is shown anew every other second while this is on the page. Without scripts there is the link beside it. */
export function Follow() {
  const { refresh } = useRouter()
  useEffect(() => {
    const every = setInterval(refresh, 2000)
    return () => clearInterval(every)
  }, [refresh])
  return null
}
