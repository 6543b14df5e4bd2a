import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { systemContext } from '@/lib/standing/context'
import type { PlaceState } from '@/prisma/generated/enums'
import { notify } from '../notice'
import { noticeOf } from '../records'
import { free, mayTake, takingStates, wonState } from './capacity'

/** The order in which every transaction takes its pools; none takes a second one before the first (no deadlock). */
export const inLockOrder = (poolIds: readonly string[]) => [...new Set(poolIds)].sort()

/** Holds a pool until the transaction ends: states of its places change under this lock only. */
const lock = (tx: Tx, id: string) =>
  tx.pool.update({
    where: { id },
    data: { arrivals: { increment: 0 } },
    select: { id: true, capacity: true, taken: true },
  })

export async function lockPools(tx: Tx, poolIds: readonly string[]) {
  for (const id of inLockOrder(poolIds)) await lock(tx, id)
}

/** One conditional statement decides; PostgreSQL's CHECK (taken <= capacity) is the last line. */
async function takeOne(tx: Tx, poolId: string): Promise<boolean> {
  const { count } = await tx.pool.updateMany({
    where: { id: poolId, taken: { lt: tx.pool.fields.capacity } },
    data: { taken: { increment: 1 } },
  })
  return count === 1
}

type Arrival = {
  networkId: string
  registrationId: string
  poolId: string
  needsConfirmation: boolean
  /** The registration may have given this pool's place back before. */
  returning: boolean
}
export type Arrived = {
  id: string
  poolId: string
  state: PlaceState
  arrivalNo: number
  rank: number | null
}

/**
 * Somebody arrives at a pool: they draw the next number (which holds the pool), take a place if there is one and nobody
 * waits for it, else wait. Call it for several pools in lock order.
 */
export async function arrive(tx: Tx, arrival: Arrival): Promise<Arrived> {
  const { networkId, registrationId, poolId, needsConfirmation, returning } = arrival
  const pool = await tx.pool.update({
    where: { id: poolId },
    data: { arrivals: { increment: 1 } },
    select: { arrivals: true, capacity: true, taken: true },
  })
  const waits = { poolId, state: 'waiting' as const }
  const ahead = free(pool) > 0 && (await tx.place.findFirst({ where: waits, select: { id: true } })) !== null
  const won = mayTake(pool, ahead) && (await takeOne(tx, poolId))
  const state = won ? wonState({ needsConfirmation }) : 'waiting'
  const fresh = { state, arrivalNo: pool.arrivals, changedAt: now(), heldUntil: null }
  const known =
    returning && (await tx.place.findFirst({ where: { registrationId, poolId }, select: { id: true } }))
  const { id } = known
    ? await tx.place.update({ where: { id: known.id }, data: fresh, select: { id: true } })
    : await tx.place.create({ data: { networkId, registrationId, poolId, ...fresh }, select: { id: true } })
  const rank = won ? null : await tx.place.count({ where: waits })
  return { id, poolId, state, arrivalNo: pool.arrivals, rank }
}

/** A place is given back. The pool must be locked; whoever frees a place calls `moveUp` in the same transaction. */
export async function leave(tx: Tx, place: { id: string; poolId: string }) {
  const back = { state: 'given_back' as const, changedAt: now(), heldUntil: null }
  const { count } = await tx.place.updateMany({
    where: { id: place.id, state: { in: [...takingStates] } },
    data: back,
  })
  if (count === 1)
    await tx.pool.updateMany({
      where: { id: place.poolId, taken: { gt: 0 } },
      data: { taken: { decrement: 1 } },
    })
  else await tx.place.updateMany({ where: { id: place.id, state: 'waiting' }, data: back })
}

/**
 * Fills the free places of a pool with those who wait, in order of arrival, each with a mail: in the transaction that
 * freed them, so no free place ever stands beside a waiting list. Nobody moves up after the end or a cancellation.
 * Answers the registrations that moved up.
 */
export async function moveUp(tx: Tx, ctx: Ctx, poolId: string): Promise<string[]> {
  const pool = await lock(tx, poolId)
  if (free(pool) === 0) return []
  const queue = await tx.place.findMany({
    where: {
      poolId,
      state: 'waiting',
      pool: { part: { event: { state: 'announced', endsAt: { gt: now() } } } },
    },
    orderBy: { arrivalNo: 'asc' },
    take: free(pool),
    select: {
      id: true,
      registrationId: true,
      pool: { select: { part: { select: { event: { select: { needsConfirmation: true } } } } } },
    },
  })
  const waitingList = systemContext(ctx.network, 'registrations.move-up', ctx.locale)
  for (const place of queue) {
    if (!(await takeOne(tx, poolId))) break
    const state = wonState(place.pool.part.event)
    await tx.place.update({ where: { id: place.id }, data: { state, changedAt: now() } })
    await tx.registration.update({
      where: { id: place.registrationId },
      data: { sequence: { increment: 1 } },
    })
    const { facts, to } = await noticeOf(tx, place.registrationId)
    await notify(tx, ctx.network, 'moved-up', to, facts)
    await audit(tx, waitingList, {
      action: 'registrations.move-up',
      area: 'registrations',
      record: { kind: 'registration', id: place.registrationId, name: facts.name },
      before: { state: 'waiting' },
      after: { state },
    })
  }
  return queue.map((place) => place.registrationId)
}
