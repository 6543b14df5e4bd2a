export type State = 'info' | 'success' | 'warning' | 'danger'

const shapes: Record<State, [ground: string, mark: string]> = {
  danger: ['M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z', 'M12 6v8M12 16v2.4'],
  warning: ['M12 2l11 20H1z', 'M12 9v6M12 17v2.2'],
  success: ['M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21z', 'M6.5 12.5l4 4 7-8.5'],
  info: ['M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21z', 'M12 10.5v7M12 6v2.4'],
}

/** The filled sign of a state: an octagon stops, a triangle warns, a disc informs. */
export function StateIcon({ state, size = 20 }: { state: State; size?: number }) {
  const [ground, mark] = shapes[state]
  return (
    <svg className="state-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={ground} />
      <path d={mark} className="state-icon-mark" />
    </svg>
  )
}
