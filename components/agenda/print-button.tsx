'use client'
import { Printer } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'

const never = () => () => {}

/** Opens the browser's own print dialog; hidden until JavaScript is there. */
export function PrintButton({ label }: { label: string }) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <button type="button" className="link-alone print-button" hidden={!ready} onClick={() => print()}>
      <Icon of={Printer} />
      <span>{label}</span>
    </button>
  )
}
