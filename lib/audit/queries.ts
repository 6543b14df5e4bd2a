import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

export const auditPerPage = 50

/** What the address of the log says; empty means all. */
export type AuditFilter = { area: string; actor: string; record: string; page: number }

/** The areas that somebody may read: all, or their own. */
export type ReadableAreas = 'all' | readonly string[]

const within = (areas: ReadableAreas): Prisma.AuditWhereInput =>
  areas === 'all' ? {} : { area: { in: [...areas] } }

/**
 * A page of the network's log, newest first. `areas` is what the reader may see (lib/access/abilities.ts: areasOf);
 * an area beyond it answers with nothing.
 */
export async function auditEntries(ctx: Ctx, areas: ReadableAreas, filter: AuditFilter) {
  const contains = (text: string) => ({ contains: text, mode: 'insensitive' as const })
  const where: Prisma.AuditWhereInput = {
    AND: [
      within(areas),
      filter.area ? { area: filter.area } : {},
      filter.actor ? { actorName: contains(filter.actor) } : {},
      filter.record ? { OR: [{ recordName: contains(filter.record) }, { recordId: filter.record }] } : {},
    ],
  }
  const [total, entries] = await Promise.all([
    ctx.db.audit.count({ where }),
    ctx.db.audit.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: auditPerPage,
      skip: (filter.page - 1) * auditPerPage,
    }),
  ])
  return { total, entries }
}
