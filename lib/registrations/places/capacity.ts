import type { PlaceState } from '@/prisma/generated/enums'

/** States that count as taken: a place that is held or on offer is nobody else's. */
export const takingStates = ['requested', 'confirmed', 'held', 'offered'] as const satisfies PlaceState[]

export const takes = (state: PlaceState) => (takingStates as readonly PlaceState[]).includes(state)

/** True for places that are wanted: taken, or waiting for. */
export const isActive = (state: PlaceState) => state !== 'given_back'

/** Places that nobody has; never negative. Shares and limits are not asked: board.ts decides who may take one. */
export const free = ({ capacity, taken }: { capacity: number; taken: number }) =>
  Math.max(0, capacity - taken)

/** The state of a place that was won: where the office confirms, it is asked for first, and counts meanwhile. */
export const wonState = (event: { needsConfirmation: boolean }) =>
  event.needsConfirmation ? ('requested' as const) : ('confirmed' as const)
