'use client'
import { useEffect, useRef } from 'react'
import { wipeDoor } from './desk/shelf'

/** Inside the form that signs out: nothing of a door stays on this device. */
export function ForgetDoor() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    const forget = () => void wipeDoor()
    form?.addEventListener('submit', forget)
    return () => form?.removeEventListener('submit', forget)
  }, [])
  return <span ref={mark} hidden />
}
