import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/queue'
import { words } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'

const inOrder = {
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
}

/** Parts, pools, prices and limits as the audit log keeps them. */
const shape = {
  zone: true,
  parts: {
    ...inOrder,
    select: {
      id: true,
      key: true,
      name: true,
      audience: true,
      audienceRule: true,
      startsAt: true,
      endsAt: true,
      position: true,
      pools: {
        ...inOrder,
        select: {
          id: true,
          key: true,
          name: true,
          mode: true,
          capacity: true,
          offerHours: true,
          joinMinutes: true,
          position: true,
          shares: { orderBy: { id: 'asc' }, select: { partnerId: true, capacity: true, until: true } },
        },
      },
      priceClasses: {
        ...inOrder,
        select: { id: true, key: true, name: true, cents: true, rule: true, ruleFacts: true, position: true },
      },
    },
  },
  limits: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      capacity: true,
      pools: { orderBy: { poolId: 'asc' }, select: { poolId: true } },
    },
  },
} satisfies Prisma.EventSelect

export type Plan = Prisma.EventGetPayload<{ select: typeof shape }>
type Wish = { id: string; version: number }

/** Holds every pool of an event until the transaction ends, by id: whoever registers or gives back waits or is done. */
export async function lockPools(tx: Tx, eventId: string) {
  const pools = await tx.pool.findMany({
    where: { part: { eventId } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of pools) await tx.pool.update({ where: { id }, data: { arrivals: { increment: 0 } } })
}

/** More places than before in these pools: whoever waits there moves up. */
export async function poolsFreed(tx: Tx, ctx: Ctx, poolIds: readonly string[]) {
  for (const poolId of poolIds) await enqueue(tx, 'pool.freed', { networkId: ctx.network.id, poolId })
}

/**
 * One change of an event's parts, pools, prices or limits: the version decides who was first, all its pools are held,
 * the audit log keeps before and after. Locks: event, pools by id, then limits and shares.
 */
export async function changePlaces(
  ctx: Ctx,
  { id, version }: Wish,
  work: (tx: Tx, plan: Plan) => Promise<void>,
) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id }, select: { title: true } })
  if (!event) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    await lockPools(tx, id)
    const read = () => tx.event.findFirstOrThrow({ where: { id }, select: shape })
    const before = await read()
    await work(tx, before)
    await audit(tx, ctx, {
      action: 'events.places',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before,
      after: await read(),
    })
  })
  return { id }
}

/** A part of the plan, or NotFound: ids come out of forms. */
export function partIn(plan: Pick<Plan, 'parts'>, partId: string) {
  const part = plan.parts.find((one) => one.id === partId)
  if (!part) throw notFound()
  return part
}

/** A pool of the plan with its part, or NotFound. */
export function poolIn(plan: Pick<Plan, 'parts'>, poolId: string) {
  const part = plan.parts.find((one) => one.pools.some((pool) => pool.id === poolId))
  const pool = part?.pools.find((one) => one.id === poolId)
  if (!part || !pool) throw notFound()
  return { part, pool }
}
