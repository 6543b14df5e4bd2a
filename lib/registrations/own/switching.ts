import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { activePlaces, arrive, leave, type PlaceRow } from '../places/commands'
import type { Locked } from '../places/lock'
import { settle } from '../places/settling'
import { switchPlan } from '../places/switch'

type Who = { registrationId: string; partnerId: string | null }
type Wanted = { part: { id: string }; pool: { id: string } }

/**
 * Makes the places of a registration those that are wanted, one pool in each part. What is free is taken, what is not
 * wanted any more is given back. Where the pool wanted is full, the place held in that part stays until the new one is
 * won: nobody loses one for a place that is not free. Answers how many are new. Call `settle` before and after.
 */
export async function rearrange(tx: Tx, ctx: Ctx, locked: Locked, who: Who, wanted: readonly Wanted[]) {
  const places = await activePlaces(tx, who.registrationId)
  const partOf = (place: PlaceRow) => locked.pools.find((pool) => pool.id === place.poolId)?.partId
  const dropped = places.filter((place) => !wanted.some(({ part }) => part.id === partOf(place)))
  const plans = wanted.map(({ part, pool }) => ({
    poolId: pool.id,
    ...switchPlan(
      places.filter((place) => partOf(place) === part.id),
      pool.id,
    ),
  }))
  for (const place of [...dropped, ...plans.flatMap((plan) => plan.leave)]) await leave(tx, locked, place)
  const arriving = plans.filter((plan) => plan.arrives)
  for (const { poolId, gives } of arriving) {
    // What was just left may be somebody's who waits: they come before who arrives now.
    await settle(tx, ctx, locked)
    await arrive(tx, ctx, locked, { ...who, poolId, returning: true, gives })
  }
  return arriving.length
}
