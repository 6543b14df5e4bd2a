import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { mayChange, readsViews } from './policy'

/** The views of a list that this reader has: those for all colleagues and their own, by name. */
export async function savedViews(ctx: Ctx, area: string) {
  authorize(ctx, readsViews(area))
  const { personId } = ctx.actor
  const views = await ctx.db.savedView.findMany({
    where: { area, OR: [{ personId: null }, ...(personId ? [{ personId }] : [])] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, name: true, query: true, personId: true },
  })
  return views.map(({ personId: owner, ...view }) => ({
    ...view,
    shared: owner === null,
    mayChange: mayChange(ctx.actor, { area, personId: owner }),
  }))
}
export type SavedView = Awaited<ReturnType<typeof savedViews>>[number]
