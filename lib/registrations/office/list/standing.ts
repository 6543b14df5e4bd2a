import type { PlaceState } from '@/prisma/generated/enums'

/** Best first: what somebody has, then what they may get. */
const order = [
  'confirmed',
  'requested',
  'offered',
  'held',
  'waiting',
  'given_back',
] as const satisfies PlaceState[]

type Placed = { state: PlaceState; rank: number | null }

/** The places of somebody that are wanted, best first. */
export const bestFirst = <P extends Placed>(places: readonly P[]): P[] =>
  places
    .filter((place) => place.state !== 'given_back')
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.rank ?? 0) - (b.rank ?? 0))
