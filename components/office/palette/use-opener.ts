'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Opens a dialog by Ctrl or Cmd and K from anywhere; says which of the two keys this machine has. */
export function useOpener(dialog: RefObject<HTMLDialogElement | null>) {
  const [opened, setOpened] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const open = useCallback(() => {
    setOpened(true)
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [dialog])
  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) setKey('⌘')
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      if (dialog.current?.open) dialog.current.close()
      else open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [dialog, open])
  return { open, opened, key }
}
