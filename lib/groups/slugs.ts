import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Localized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'

const kind = 'group'

/** A readable address out of a group's name that no other group of the network has. */
export async function freeSlug(tx: Tx, name: Localized) {
  const base = slugify(name.de).slice(0, 50).replace(/-+$/, '') || 'gruppe'
  const wishes = [base, ...Array.from({ length: 50 }, (_, i) => `${base}-${i + 2}`)]
  const taken = await tx.group.findMany({ where: { slug: { in: wishes } }, select: { slug: true } })
  return wishes.find((wish) => !taken.some((row) => row.slug === wish)) ?? `${base}-${newId().slice(-8)}`
}

/** Keeps the old address of a renamed group alive; one that is taken again leads nowhere else any more. */
export async function keepAddress(tx: Tx, ctx: Ctx, group: { id: string; slug: string }, next: string) {
  await tx.slugHistory.deleteMany({ where: { kind, slug: { in: [group.slug, next] } } })
  await tx.slugHistory.create({
    data: { networkId: ctx.network.id, kind, slug: group.slug, recordId: group.id },
  })
}

/** Where a renamed group lives now (its present slug), or null. */
export async function renamedGroup(ctx: Ctx, slug: string): Promise<string | null> {
  const past = await ctx.db.slugHistory.findFirst({ where: { kind, slug } })
  const group =
    past && (await ctx.db.group.findFirst({ where: { id: past.recordId }, select: { slug: true } }))
  return group?.slug ?? null
}
