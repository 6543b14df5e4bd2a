'use client'
import { useSelectedLayoutSegment } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = {
  /** Segments below this layout that bring a frame of their own. */ segments: string[]
  framed: ReactNode
  bare: ReactNode
}

/** Leaves the frame to those parts that have their own: the office inside a network's subtree. */
export function UnlessBare({ segments, framed, bare }: Props) {
  const segment = useSelectedLayoutSegment()
  return segment && segments.includes(segment) ? bare : framed
}
