import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Board, LimitFigures, PoolFigures } from './board'

type LockedPool = PoolFigures & { partId: string; arrivals: number; offerHours: number }

const eventColumns = {
  id: true,
  state: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  needsConfirmation: true,
} as const

/** The order in which every transaction takes its locks: pools, then limits, each by id; no deadlock can arise. */
const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort()

/**
 * An event whose places nobody else changes until the transaction ends, as it is now. `behind`: more people may move up
 * than one transaction can carry; until they have, whoever arrives waits.
 */
export type Locked = Awaited<ReturnType<typeof lockEvent>>

/**
 * Holds all pools and limits of an event until the transaction ends: a place that comes free in one can let people move
 * up in others (a limit, a switch), so they are held together. What it answers was read under the lock.
 */
export async function lockEvent(tx: Tx, eventId: string) {
  const found = await tx.pool.findMany({
    where: { part: { eventId } },
    select: { id: true, partId: true, _count: { select: { shares: true } } },
  })
  const pools: LockedPool[] = []
  for (const id of inOrder(found.map((pool) => pool.id)))
    pools.push(
      await tx.pool.update({
        where: { id },
        data: { arrivals: { increment: 0 } },
        select: { id: true, partId: true, capacity: true, taken: true, arrivals: true, offerHours: true },
      }),
    )
  const limits = await lockLimits(tx, eventId)
  const shares = found.some((pool) => pool._count.shares > 0) ? await sharesOf(tx, eventId) : []
  const event = await tx.event.findFirst({ where: { id: eventId }, select: eventColumns })
  if (!event) throw notFound()
  return { event, pools, board: { pools, limits, shares } satisfies Board, behind: false }
}

async function lockLimits(tx: Tx, eventId: string): Promise<LimitFigures[]> {
  const over = await tx.limitPool.findMany({
    where: { limit: { eventId } },
    select: { limitId: true, poolId: true },
  })
  const limits: LimitFigures[] = []
  for (const id of inOrder(over.map((one) => one.limitId))) {
    const figures = await tx.limit.update({
      where: { id },
      data: { taken: { increment: 0 } },
      select: { id: true, capacity: true, taken: true },
    })
    const pools = over.filter((one) => one.limitId === id).map((one) => one.poolId)
    limits.push({ ...figures, pools })
  }
  return limits
}

/** A share is open to all from its day on, whether the job has said so already or not. */
export async function sharesOf(tx: Pick<Tx, 'share'>, eventId: string) {
  const shares = await tx.share.findMany({
    where: { pool: { part: { eventId } } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      poolId: true,
      partnerId: true,
      capacity: true,
      taken: true,
      until: true,
      openedAt: true,
    },
  })
  const at = now()
  return shares.map(({ until, openedAt, ...share }) => ({ ...share, open: openedAt !== null || until <= at }))
}

/** People move up until the event is over or called off. */
export const isLive = ({ event }: Pick<Locked, 'event'>) =>
  event.state === 'announced' && event.endsAt > now()
