import type { PlaceState } from '@/prisma/generated/enums'
import { free, type PoolFigures } from './capacity'

/** A place as the waiting list sees it; `arrivalNo` is the order of arrival in its pool. */
export type Queued = { id: string; state: PlaceState; arrivalNo: number }

const byArrival = (a: Queued, b: Queued) => a.arrivalNo - b.arrivalNo

/** Who waits, first come first. */
export const waiting = <P extends Queued>(places: readonly P[]): P[] =>
  places.filter((place) => place.state === 'waiting').sort(byArrival)

/** The rank on the waiting list, 1 being next; null for a place that does not wait. */
export function rankOf(places: readonly Queued[], id: string): number | null {
  const at = waiting(places).findIndex((place) => place.id === id)
  return at < 0 ? null : at + 1
}

/** Who moves up now: as many as there are free places, in order of arrival; nobody is overtaken. */
export const movesUp = <P extends Queued>(pool: PoolFigures, places: readonly P[]): P[] =>
  waiting(places).slice(0, free(pool))
