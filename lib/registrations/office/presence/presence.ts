import type { PlaceState } from '@/prisma/generated/enums'

type Span = { startsAt: Date; endsAt: Date }
type Held = {
  givenBackAt: Date | null
  lapsesAt: Date | null
  places: readonly { poolId: string; state: PlaceState; startsAt: Date | null; endsAt: Date | null }[]
  /** Those that say "in", however they came about. */
  came: readonly { channel: string }[]
}

/** Why somebody is not entered as present. */
export type NotPresent = 'givenBack' | 'unconfirmed' | 'waiting' | 'early' | 'counted'

/**
 * Where and when the office says that somebody was: at the first part in which they have a place for certain, from its
 * start, or from this moment while it runs. Else why not; who was counted already is not counted again.
 */
export function presenceOf(held: Held, event: Span, at: Date): { poolId: string; at: Date } | NotPresent {
  if (held.givenBackAt) return 'givenBack'
  if (held.lapsesAt) return 'unconfirmed'
  if (held.came.length > 0) return 'counted'
  const [first] = held.places
    .filter(({ state }) => state === 'confirmed')
    .map(({ poolId, startsAt, endsAt }) => ({
      poolId,
      from: startsAt ?? event.startsAt,
      to: endsAt ?? event.endsAt,
    }))
    .sort((a, b) => a.from.getTime() - b.from.getTime())
  if (!first) return 'waiting'
  if (at < first.from || at < event.startsAt) return 'early'
  return { poolId: first.poolId, at: at < first.to ? at : first.from }
}

/** True when the office entered it, so that the office can take it back. */
export const isMarked = (came: Held['came']) => came.some(({ channel }) => channel === 'office')
