import { type Ability, table } from '@/lib/access/abilities'
import type { Ctx } from '@/lib/access/context'
import { roles } from '@/lib/access/roles'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'

/** The networks whose forms this person may write, their own first: where a form can be copied to. */
export const copyTargets = (ctx: Ctx) => networksWith(ctx, 'people.write')

/** The networks in which the signed-in person holds a role with this ability, the one at hand first. */
export async function networksWith(ctx: Ctx, ability: Ability) {
  const { loginId } = ctx.actor
  if (!loginId) return []
  const at = now()
  const able = roles.filter((role) => table[role].includes(ability))
  const held = { role: { in: able }, from: { lte: at }, OR: [{ to: null }, { to: { gt: at } }] }
  const networks = await db.network.findMany({
    where: { people: { some: { loginId, grants: { some: held } } } },
    orderBy: { name: 'asc' },
    select: { id: true, slug: true, name: true },
  })
  return networks.toSorted((a, b) => Number(b.id === ctx.network.id) - Number(a.id === ctx.network.id))
}
