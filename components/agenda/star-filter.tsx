'use client'
import { useState } from 'react'
import { type StarShelf, useStars, useWiredStars } from './star-store'

type Props = {
  shelf: StarShelf
  labels: { group: string; whole: string; starred: string; none: string }
  /** Where all stars stand, when this page holds only one day of the programme. */
  all?: string
}

/** "Ganzes Programm | Gemerkt (2)". The style sheet hides what is not starred while the second is pressed. */
export function StarFilter({ shelf, labels, all }: Props) {
  const stars = useStars(shelf)
  useWiredStars(shelf, stars)
  const [only, setOnly] = useState(false)
  if (stars === null) return null
  if (all)
    return (
      <a className="link-alone" href={all}>
        {labels.starred} ({stars.length})
      </a>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two toggle buttons, not fields of a form */}
      <div className="segmented star-filter" role="group" aria-label={labels.group}>
        <button type="button" aria-pressed={!only} onClick={() => setOnly(false)}>
          {labels.whole}
        </button>
        <button type="button" className="star-only" aria-pressed={only} onClick={() => setOnly(true)}>
          {labels.starred} ({stars.length})
        </button>
      </div>
      <p className="star-none" role="status">
        {only && stars.length === 0 ? labels.none : ''}
      </p>
    </>
  )
}
