import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { canSeeInside } from '@/lib/events/policy'
import { placesOf } from '@/lib/registrations/places/queries'
import type { AgendaReader } from '../queries'

/**
 * Whether a session has places of its own, and how many of them are free; null where it has none, or the event is over or
 * cancelled. The count is, as on the event's page, for those whom the event is for: null for others.
 */
export async function ownPlacesOf(
  ctx: Ctx,
  event: AgendaReader,
  poolId: string | null,
): Promise<{ free: number | null } | null> {
  if (!poolId || event.state === 'cancelled' || event.endsAt < now()) return null
  if (!canSeeInside(ctx.actor, event)) return { free: null }
  const pools = await placesOf(ctx, event.id)
  return { free: pools.find((pool) => pool.poolId === poolId)?.free ?? null }
}
