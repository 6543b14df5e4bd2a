import type { Actor } from '@/lib/access/context'
import { isRegistered } from './audience'
import { mayRegister, type RegisterableEvent, type WhyNot } from './policy'

export type Places = { capacity: number; taken: number }

/** An event's state for one reader, in the order in which it matters; words stand in events.json under `status`. */
export type EventStatus =
  | { key: 'registered' | 'waitingList' | 'open' | Exclude<WhyNot, 'notYet'> }
  | { key: 'free'; free: number }
  | { key: 'notYet'; opensAt: Date | null }

/**
 * Places of an event's main part: the first that has any; a workshop or an assembly beside it is not counted again.
 * What is held or offered counts as taken.
 */
export function placesIn(event: { parts: readonly { pools: readonly Places[] }[] }) {
  const pools = event.parts.find((part) => part.pools.length > 0)?.pools ?? []
  const capacity = pools.reduce((sum, pool) => sum + pool.capacity, 0)
  const free = pools.reduce((sum, pool) => sum + Math.max(0, pool.capacity - pool.taken), 0)
  return { capacity, free }
}

/** More than half free: the number says nothing yet, "open" is enough. */
const isScarce = (free: number, capacity: number) => free * 2 <= capacity

/**
 * What stands beside an event in lists, for this reader now. `places` are those of the main part that this reader may
 * take, where the caller knows them (shares, limits, whoever waits); else what the pools say.
 */
export function statusOf(
  actor: Actor,
  event: RegisterableEvent & { parts: readonly { pools: readonly Places[] }[] },
  now: Date,
  places: { capacity: number; free: number } = placesIn(event),
): EventStatus {
  const answer = mayRegister(actor, event, now)
  if (isRegistered(actor, event) && event.state === 'announced' && event.endsAt >= now)
    return { key: 'registered' }
  if (!answer.ok)
    return answer.why === 'notYet' ? { key: 'notYet', opensAt: event.opensAt } : { key: answer.why }
  const { capacity, free } = places
  if (free === 0) return { key: 'waitingList' }
  return isScarce(free, capacity) ? { key: 'free', free } : { key: 'open' }
}
