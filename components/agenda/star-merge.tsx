'use client'
import { useEffect, useState } from 'react'
import { mergeStars, type StarShelf } from './star-store'

/** Brings the browser's own stars to the login that was just used, and shows the page with them. */
export function StarMerge({ shelf }: { shelf: StarShelf }) {
  const [own] = useState(shelf)
  useEffect(() => {
    void mergeStars(own).then((brought) => brought && location.reload())
  }, [own])
  return null
}
