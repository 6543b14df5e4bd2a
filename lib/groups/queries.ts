import type { Ctx } from '@/lib/access/context'
import { todayIn } from '@/lib/memberships/coordination/dates'
import type { Prisma } from '@/prisma/generated/client'
import { insideOn } from './place'

/** Who leads a group on a day: people of the network or names that are public facts. */
const leads = (day: Date) =>
  ({
    where: { role: { in: ['lead', 'colead'] }, ...insideOn(day) },
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
  const day = todayIn(ctx)
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

/** One group with its stages and leads, or null. How many take part is told; who they are is the page's question. */
export async function groupBySlug(ctx: Ctx, slug: string) {
  const day = todayIn(ctx)
  return ctx.db.group.findUnique({
    where: { networkId_slug: { networkId: ctx.network.id, slug } },
    include: {
      people: leads(day),
      stages: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      _count: { select: { people: { where: { personId: { not: null }, ...insideOn(day) } } } },
    },
  })
}
export type GroupPage = NonNullable<Awaited<ReturnType<typeof groupBySlug>>>
