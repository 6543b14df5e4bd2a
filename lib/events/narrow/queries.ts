import type { Ctx } from '@/lib/access/context'
import { asLocalized } from '@/lib/localized'
import { sectorsOf } from '@/lib/organisations/queries'

/** What an audience can be narrowed to in this network: its groups, kinds of membership and sectors. */
export async function narrowings(ctx: Ctx) {
  const named = { orderBy: { id: 'asc' }, select: { id: true, name: true } } as const
  const [groups, kinds, sectors] = await Promise.all([
    ctx.db.group.findMany({ ...named, orderBy: { slug: 'asc' } }),
    ctx.db.membershipKind.findMany({ ...named, orderBy: { position: 'asc' } }),
    sectorsOf(ctx),
  ])
  const said = (rows: readonly { id: string; name: unknown }[]) =>
    rows.map(({ id, name }) => ({ id, name: asLocalized(name) }))
  return { groups: said(groups), kinds: said(kinds), sectors }
}
export type Narrowings = Awaited<ReturnType<typeof narrowings>>
