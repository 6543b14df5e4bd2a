import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'

const today = (ctx: Ctx) => dateColumn(ctx.network.zone, now())

/** Rows whose span contains today; an open side is open. */
const holding = (day: Date) => ({
  AND: [{ OR: [{ from: null }, { from: { lte: day } }] }, { OR: [{ to: null }, { to: { gte: day } }] }],
})

/** Who leads a group today: people of the network or names that are public facts. */
const leads = (day: Date) =>
  ({
    where: { AND: [{ role: { in: ['lead', 'colead'] } }, holding(day)] },
    orderBy: [{ role: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      name: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      organisation: { select: { name: true } },
    },
  }) satisfies Prisma.Group$peopleArgs

/** The network's groups that run or are to come, those that ended last; each with its leads. */
export async function groupList(ctx: Ctx) {
  const day = today(ctx)
  const groups = await ctx.db.group.findMany({
    orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
    select: {
      id: true,
      slug: true,
      kind: true,
      name: true,
      purpose: true,
      entry: true,
      from: true,
      to: true,
      people: leads(day),
    },
  })
  return {
    running: groups.filter((group) => !group.to || group.to >= day),
    ended: groups.filter((group) => group.to && group.to < day),
  }
}

/** One group with its stages and leads, or null. How many take part is told, who they are is not. */
export async function groupBySlug(ctx: Ctx, slug: string) {
  const day = today(ctx)
  const group = await ctx.db.group.findUnique({
    where: { networkId_slug: { networkId: ctx.network.id, slug } },
    include: {
      people: leads(day),
      stages: { orderBy: { position: 'asc' } },
      _count: { select: { people: { where: { AND: [{ personId: { not: null } }, holding(day)] } } } },
    },
  })
  return group
}
export type GroupPage = NonNullable<Awaited<ReturnType<typeof groupBySlug>>>
