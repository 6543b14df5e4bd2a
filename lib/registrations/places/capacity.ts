import type { PlaceState } from '@/prisma/generated/enums'

/** The figures of a pool that decide. */
export type PoolFigures = { capacity: number; taken: number }

/** States that count as taken: a place that is held or on offer is nobody else's. */
export const takingStates = ['requested', 'confirmed', 'held', 'offered'] as const satisfies PlaceState[]

export const takes = (state: PlaceState) => (takingStates as readonly PlaceState[]).includes(state)

/** True for places that are wanted: taken, or waiting for. */
export const isActive = (state: PlaceState) => state !== 'given_back'

/** Places that can be taken now; never negative. */
export const free = ({ capacity, taken }: PoolFigures) => Math.max(0, capacity - taken)

/** The state of a place that was won: where the office confirms, it is asked for first, and counts meanwhile. */
export const wonState = (event: { needsConfirmation: boolean }): PlaceState =>
  event.needsConfirmation ? 'requested' : 'confirmed'

/** Whether somebody who arrives now may take a place: there is one, and nobody waits for it. */
export const mayTake = (pool: PoolFigures, someoneWaits: boolean) => free(pool) > 0 && !someoneWaits
