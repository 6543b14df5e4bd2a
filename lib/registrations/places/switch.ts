import type { PlaceState } from '@/prisma/generated/enums'
import { takes } from './capacity'

type Mine = { id: string; poolId: string; state: PlaceState; replacesId: string | null }

export type SwitchPlan<P extends Mine> = {
  /** Given back at once. */
  leave: P[]
  /** Given back only when the new place is won. */
  gives: P | null
  /** Whether a place in the pool wanted is still to be had. */
  arrives: boolean
}

/** A place in hand is worth more than one on offer. */
const worth = (place: Mine) => (place.state === 'offered' ? 1 : 0)

/**
 * What becomes of somebody's places in a part when they want this pool of it. What they have or wait for there already
 * stays, with the place it is to replace; else the best place that they have stays until the new one is won.
 */
export function switchPlan<P extends Mine>(mine: readonly P[], poolId: string): SwitchPlan<P> {
  const there = mine.find((place) => place.poolId === poolId)
  if (there) {
    const leave = mine.filter((place) => place !== there && place.id !== there.replacesId)
    return { leave, gives: null, arrives: false }
  }
  const [gives = null] = mine.filter((place) => takes(place.state)).sort((a, b) => worth(a) - worth(b))
  return { leave: mine.filter((place) => place !== gives), gives, arrives: true }
}
