'use client'
import { toggleStar, useStars } from './star-store'

const shape = 'M12 2.6l2.9 6.2 6.7.8-5 4.6 1.4 6.7-6-3.4-6 3.4 1.4-6.7-5-4.6 6.7-.8z'

/** Keeps a session or block for one's own programme, in this browser. Hidden until JavaScript is there. */
export function Star({ event, id, label }: { event: string; id: string; label: string }) {
  const stars = useStars(event)
  const starred = stars?.includes(id) ?? false
  return (
    <button
      type="button"
      className="icon-button star"
      hidden={stars === null}
      aria-pressed={starred}
      aria-label={label}
      onClick={() => toggleStar(event, id)}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={shape} fill={starred ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}
