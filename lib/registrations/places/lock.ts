import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Board, LimitFigures, PoolFigures, ShareFigures } from './board'

type LockedPool = PoolFigures & { partId: string; arrivals: number; offerHours: number }

const shareColumns = {
  id: true,
  poolId: true,
  partnerId: true,
  capacity: true,
  taken: true,
  until: true,
  openedAt: true,
} as const

/** All that is decided by, in one statement; read it under the lock, or a limit added meanwhile would be missed. */
const eventColumns = {
  id: true,
  state: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  needsConfirmation: true,
  limits: { select: { id: true, pools: { select: { poolId: true } } } },
  parts: { select: { pools: { select: { shares: { select: shareColumns } } } } },
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
  const found = await tx.pool.findMany({ where: { part: { eventId } }, select: { id: true } })
  const pools: LockedPool[] = []
  for (const id of inOrder(found.map((pool) => pool.id)))
    pools.push(
      await tx.pool.update({
        where: { id },
        data: { arrivals: { increment: 0 } },
        select: { id: true, partId: true, capacity: true, taken: true, arrivals: true, offerHours: true },
      }),
    )
  const row = await tx.event.findFirst({ where: { id: eventId }, select: eventColumns })
  if (!row) throw notFound()
  const { limits: over, parts, ...event } = row
  const shares = parts.flatMap((part) => part.pools.flatMap((pool) => pool.shares))
  const limits = await lockLimits(tx, over)
  return { event, pools, board: { pools, limits, shares: openOrKept(shares) } satisfies Board, behind: false }
}

type Over = { id: string; pools: { poolId: string }[] }

async function lockLimits(tx: Tx, over: readonly Over[]): Promise<LimitFigures[]> {
  const limits: LimitFigures[] = []
  for (const id of inOrder(over.map((one) => one.id))) {
    const figures = await tx.limit.update({
      where: { id },
      data: { taken: { increment: 0 } },
      select: { id: true, capacity: true, taken: true },
    })
    const pools = over.find((one) => one.id === id)?.pools.map((one) => one.poolId) ?? []
    limits.push({ ...figures, pools })
  }
  return limits
}

/** A share is open to all from its day on, whether the job has said so already or not. */
export const openShare = (share: { openedAt: Date | null; until: Date }, at: Date) =>
  share.openedAt !== null || share.until <= at

/** The shares of an event's pools as they are now. */
export async function sharesOf(tx: Pick<Tx, 'share'>, eventId: string) {
  return openOrKept(await tx.share.findMany({ where: { pool: { part: { eventId } } }, select: shareColumns }))
}

type ShareRow = Omit<ShareFigures, 'open'> & { until: Date; openedAt: Date | null }

function openOrKept(shares: readonly ShareRow[]): ShareFigures[] {
  const at = now()
  return shares
    .map(({ until, openedAt, ...share }) => ({ ...share, open: openedAt !== null || until <= at }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** People move up until the event is over or called off. */
export const isLive = ({ event }: Pick<Locked, 'event'>) =>
  event.state === 'announced' && event.endsAt > now()
