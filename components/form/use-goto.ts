'use client'
import { useEffect } from 'react'
import type { FormState } from '@/lib/form-state'

/** Loads the page that an action leads to (lib/leave.ts), anew even if only the part after # differs. */
export function useGoto({ goto }: FormState) {
  useEffect(() => {
    if (!goto) return
    const to = new URL(goto, location.href)
    const here = to.pathname === location.pathname && to.search === location.search
    if (here && to.hash) {
      location.hash = to.hash
      location.reload()
    } else location.assign(to)
  }, [goto])
}
