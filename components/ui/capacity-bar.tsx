type Props = {
  taken: number
  capacity: number
  /** The numbers in words: "38 von 320 Plätzen frei". */
  words: string
  /** One line, for tables: the words stand beside the bar. */
  inline?: boolean
}

/** Filled is taken, hollow is free; the words beside it say the same, so the bar is for the eye only. */
export function CapacityBar({ taken, capacity, words, inline }: Props) {
  const share = capacity > 0 ? Math.min(taken / capacity, 1) : 1
  return (
    <div className={inline ? 'capacity capacity-inline' : 'capacity'}>
      <svg aria-hidden="true" width="100%" height="16">
        <rect x="1" y="1" width="100%" height="14" className="capacity-frame" />
        <rect x="0" y="0" width={`${Math.round(share * 1000) / 10}%`} height="16" fill="currentColor" />
      </svg>
      <span className="capacity-words">{words}</span>
    </div>
  )
}
