import { takes } from '../capacity'
import type { Model, ModelPlace, Win } from './model'
import { replacedBy } from './model'

// What must hold, said in words of its own: nothing here asks the rules that it checks.

type Spot = { poolId: string; shareId: string | null }
const taking = (model: Model) => model.places.filter((place) => takes(place.state))
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

/** Whether this very place is open to whoever waits: by its share, and by the room in every limit over its pool. */
function opens(model: Model, spot: Spot, waits: ModelPlace): boolean {
  const share = model.shares.find((one) => one.id === spot.shareId)
  if (share && model.people[waits.who]?.partnerId !== share.partnerId) return false
  const offered = model.pools.some((pool) => pool.id === spot.poolId && pool.offerHours > 0)
  const gives = offered ? null : replacedBy(model, waits)
  return model.limits
    .filter((limit) => limit.pools.includes(spot.poolId))
    .every((limit) => {
      const count = taking(model).filter((place) => limit.pools.includes(place.poolId)).length
      return count < limit.capacity || (gives !== null && limit.pools.includes(gives.poolId))
    })
}

/** The free places of a pool: those kept by shares that are not open yet, and what is left for all. */
function freeSpots(model: Model, poolId: string): Spot[] {
  const pool = model.pools.find((one) => one.id === poolId)
  const room = (pool?.capacity ?? 0) - taking(model).filter((place) => place.poolId === poolId).length
  if (room <= 0) return []
  const kept = model.shares
    .filter((share) => share.poolId === poolId && share.until > model.clock)
    .map((share) => ({
      shareId: share.id,
      unused: share.capacity - taking(model).filter((place) => place.shareId === share.id).length,
    }))
    .filter((share) => share.unused > 0)
  return [
    ...kept.map(({ shareId }) => ({ poolId, shareId })),
    ...(room > sum(kept.map((share) => share.unused)) ? [{ poolId, shareId: null }] : []),
  ]
}

/** Who was there before, in the same pool, and could have had the very same place. */
export const overtaken = ({ place, spot, before }: Win): ModelPlace[] =>
  before.places.filter(
    (one) =>
      one.state === 'waiting' &&
      one.poolId === place.poolId &&
      one.id !== place.id &&
      one.arrivalNo < place.arrivalNo &&
      opens(before, spot, one),
  )

/** Won what was not free, or not theirs: a partner network's members use their share first, and nobody else uses it. */
export function notTheirs({ place, spot, before }: Win): boolean {
  const free = freeSpots(before, place.poolId)
  const partnerId = before.people[place.who]?.partnerId
  const own = before.shares.filter((share) => share.partnerId === partnerId).map((share) => share.id)
  const first = free.find((one) => one.shareId !== null && own.includes(one.shareId))
  const right = first ?? free.find((one) => one.shareId === null)
  return right?.shareId !== spot.shareId
}

/** Everything that is wrong with an event now; nothing, if the rules are right. */
export function faults(model: Model): string[] {
  const wrong: string[] = []
  const demand = (holds: boolean, words: string) => void (holds || wrong.push(words))
  for (const pool of model.pools) {
    const inPool = model.places.filter((place) => place.poolId === pool.id)
    const count = inPool.filter((place) => takes(place.state)).length
    demand(pool.taken === count, `${pool.id}: counter ${pool.taken}, count ${count}`)
    demand(count <= pool.capacity, `${pool.id}: ${count} of ${pool.capacity} places`)
    const numbers = inPool.map((place) => place.arrivalNo).sort((a, b) => a - b)
    demand(new Set(numbers).size === numbers.length, `${pool.id}: one number twice`)
    demand((numbers.at(-1) ?? 0) <= pool.arrivals, `${pool.id}: a number that was never drawn`)
    const free = freeSpots(model, pool.id)
    const idle = inPool.filter(
      (place) => place.state === 'waiting' && free.some((spot) => opens(model, spot, place)),
    )
    demand(idle.length === 0, `${pool.id}: ${idle[0]?.id} waits beside a free place`)
  }
  for (const limit of model.limits) {
    const count = taking(model).filter((place) => limit.pools.includes(place.poolId)).length
    demand(limit.taken === count, `limit: counter ${limit.taken}, count ${count}`)
    demand(count <= limit.capacity, `limit: ${count} of ${limit.capacity}`)
  }
  for (const share of model.shares) {
    const count = taking(model).filter((place) => place.shareId === share.id).length
    demand(share.taken === count, `share: counter ${share.taken}, count ${count}`)
    demand(count <= share.capacity, `share: ${count} of ${share.capacity}`)
  }
  const late = model.places.find((place) => place.heldUntil !== null && place.heldUntil <= model.clock)
  demand(!late, `${late?.id} is held past its time`)
  for (const [key, places] of Map.groupBy(taking(model), (place) => `${place.who} ${partOf(model, place)}`)) {
    const hard = places.filter((place) => place.state !== 'offered')
    demand(hard.length <= 1, `${key}: two places in one part`)
  }
  return wrong
}

/** Numbers of arrival without a gap; who comes back draws a new one, so PostgreSQL forgets their old one. */
export const isDense = (model: Model) =>
  model.pools.every(
    (pool) => model.places.filter((place) => place.poolId === pool.id).length === pool.arrivals,
  )

const partOf = (model: Model, place: ModelPlace) =>
  model.pools.find((pool) => pool.id === place.poolId)?.partId
