import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'

/** Everything that the settings pages show of their network. */
export function networkSettings(ctx: Ctx) {
  authorize(ctx, 'settings.read')
  return db.network.findUniqueOrThrow({ where: { id: ctx.network.id } })
}

/** Former slugs of this network that still answer, newest first. */
export function formerSlugs(ctx: Ctx) {
  authorize(ctx, 'settings.read')
  return ctx.db.slugHistory.findMany({
    where: { kind: 'network' },
    orderBy: { at: 'desc' },
    select: { slug: true, at: true },
  })
}
