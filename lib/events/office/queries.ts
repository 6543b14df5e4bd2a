import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'

export const views = ['coming', 'drafts', 'past'] as const
export type View = (typeof views)[number]

const inView = (view: View): Prisma.EventWhereInput => {
  const at = now()
  if (view === 'drafts') return { state: 'draft' }
  return { state: { not: 'draft' }, endsAt: view === 'past' ? { lt: at } : { gte: at } }
}

const titled = (q: string): Prisma.EventWhereInput => {
  const said = (path: string) => ({ path: [path], string_contains: q, mode: 'insensitive' as const })
  return { OR: [{ title: said('de') }, { title: said('en') }, { theme: said('de') }, { theme: said('en') }] }
}

/** Rows of the office's table: a view, or what was searched for in all of them. Callers hold `events.read`. */
export async function officeEvents(ctx: Ctx, { view, q }: { view: View; q?: string }) {
  const rows = await ctx.db.event.findMany({
    where: q ? titled(q) : inView(view),
    orderBy: { startsAt: view === 'past' || q ? 'desc' : 'asc' },
    take: 200,
    select: {
      id: true,
      title: true,
      theme: true,
      kind: true,
      state: true,
      format: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      parts: {
        orderBy: { position: 'asc' },
        select: { pools: { select: { id: true, capacity: true, taken: true } } },
      },
    },
  })
  const queues = await ctx.db.place.groupBy({
    by: ['poolId'],
    where: { state: 'waiting', pool: { part: { eventId: { in: rows.map((row) => row.id) } } } },
    _count: { _all: true },
  })
  const waits = new Map(queues.map((queue) => [queue.poolId, queue._count._all]))
  return rows.map((row) => ({
    ...row,
    waiting: row.parts
      .flatMap((part) => part.pools)
      .reduce((sum, pool) => sum + (waits.get(pool.id) ?? 0), 0),
  }))
}
export type OfficeRow = Awaited<ReturnType<typeof officeEvents>>[number]

/** How many events each view holds. */
export async function viewCounts(ctx: Ctx): Promise<Record<View, number>> {
  const [coming, drafts, past] = await Promise.all(
    views.map((view) => ctx.db.event.count({ where: inView(view) })),
  )
  return { coming: coming ?? 0, drafts: drafts ?? 0, past: past ?? 0 }
}

/** One event with everything that the office edits; null when there is none. Callers hold `events.read`. */
export const officeEvent = (ctx: Ctx, id: string) =>
  ctx.db.event.findFirst({
    where: { id },
    include: {
      announcement: true,
      cancellation: true,
      _count: { select: { registrations: { where: { givenBackAt: null } } } },
      parts: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: {
          pools: {
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
            include: { _count: { select: { places: { where: { state: 'waiting' } } } } },
          },
          priceClasses: true,
        },
      },
    },
  })
export type OfficeEvent = NonNullable<Awaited<ReturnType<typeof officeEvent>>>
