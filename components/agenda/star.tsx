/**
 * Keeps a session, or all of a block, for one's own programme. Plain markup: an agenda has a hundred of them, so the
 * star filter wires all at once (star-store.ts) and shows them as soon as JavaScript is there.
 */
export function Star({ id, label }: { id: string | readonly string[]; label: string }) {
  return (
    <button
      type="button"
      className="icon-button star"
      data-star={typeof id === 'string' ? id : id.join(' ')}
      hidden
      aria-pressed="false"
      aria-label={label}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <use href="#star" />
      </svg>
    </button>
  )
}

/** The shape that every star of the page uses. */
export function StarShape() {
  return (
    <svg className="star-shape" aria-hidden="true">
      <symbol id="star" viewBox="0 0 24 24">
        <path
          d="M12 2.6l2.9 6.2 6.7.8-5 4.6 1.4 6.7-6-3.4-6 3.4 1.4-6.7-5-4.6 6.7-.8z"
          stroke="currentColor"
          strokeWidth="2"
        />
      </symbol>
    </svg>
  )
}
