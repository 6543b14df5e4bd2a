import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { enqueue } from '@/lib/jobs/queue'
import { retrying } from '@/lib/retry'
import { systemContext } from '@/lib/standing/context'
import { activePlaces, placeColumns } from './commands'
import { fill } from './filling'
import { isLive, type Locked, lockEvent } from './lock'
import { withdraw } from './withdrawing'

/**
 * Brings the places of an event up to this moment: what was on offer or held too long is given back, and whoever waits
 * moves up into what is free. Every transaction that changes places does it, before somebody arrives and after somebody
 * left; afterwards no free place is open to anybody who waits, or the rest of them follow in transactions of their own
 * (fact `pool.freed`). Answers the registrations that moved up.
 */
export async function settle(tx: Tx, ctx: Ctx, locked: Locked): Promise<string[]> {
  if (!isLive(locked)) return []
  await expire(tx, ctx, locked)
  const movedUp = await fill(tx, ctx, locked)
  const [pool] = locked.pools
  if (locked.behind && pool) await enqueue(tx, 'pool.freed', { networkId: ctx.network.id, poolId: pool.id })
  return movedUp
}

/** Nobody accepted in time: an offer is lost, a held place with all that its registration wanted. */
async function expire(tx: Tx, ctx: Ctx, locked: Locked) {
  const due = await tx.place.findMany({
    where: {
      poolId: { in: locked.pools.map((pool) => pool.id) },
      state: { in: ['offered', 'held'] },
      heldUntil: { lte: now() },
    },
    orderBy: [{ heldUntil: 'asc' }, { id: 'asc' }],
    select: { ...placeColumns, registrationId: true },
  })
  const expiry = systemContext(ctx.network, 'registrations.expire', ctx.locale)
  for (const [id, places] of Map.groupBy(due, (place) => place.registrationId)) {
    const held = places.some((place) => place.state === 'held')
    await withdraw(tx, expiry, locked, id, held ? await activePlaces(tx, id) : places, {
      action: 'registrations.expire',
      tell: held ? 'given-back' : 'offer-expired',
    })
  }
}

/** The same in a transaction of its own: for jobs. */
export const settleEvent = (ctx: Ctx, eventId: string) =>
  retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const locked = await lockEvent(tx, eventId)
      return settle(tx, ctx, locked)
    }),
  )

const live = () => ({ state: 'announced' as const, endsAt: { gt: now() } })

/** Events with an offer or a held place whose time is up. */
export async function eventsDue(ctx: Ctx): Promise<string[]> {
  const due = await ctx.db.place.findMany({
    where: {
      state: { in: ['offered', 'held'] },
      heldUntil: { lte: now() },
      registration: { event: live() },
    },
    select: { registration: { select: { eventId: true } } },
  })
  return [...new Set(due.map((place) => place.registration.eventId))]
}

/** Writes down which shares are open to all from now on; answers their events, where people may move up. */
export async function openShares(ctx: Ctx): Promise<string[]> {
  const due = await ctx.db.share.findMany({
    where: { openedAt: null, until: { lte: now() }, pool: { part: { event: live() } } },
    select: { id: true, pool: { select: { part: { select: { eventId: true } } } } },
  })
  if (due.length > 0)
    await ctx.db.share.updateMany({
      where: { id: { in: due.map((share) => share.id) }, openedAt: null },
      data: { openedAt: now() },
    })
  return [...new Set(due.map((share) => share.pool.part.eventId))]
}
