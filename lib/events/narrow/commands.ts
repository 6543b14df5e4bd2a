import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import type { AudienceRule } from '../rule'
import { narrowings } from './queries'
import type { RuleFields } from './schema'

/** The rule that a form wants, as it is stored; groups, kinds and sectors must be this network's. */
export async function knownRule(ctx: Ctx, wish: RuleFields) {
  const known = await narrowings(ctx)
  const of = (rows: readonly { id: string }[], ids: readonly string[]) =>
    ids.every((id) => rows.some((row) => row.id === id))
  if (!of(known.groups, wish.groups) || !of(known.kinds, wish.kinds)) throw notFound()
  if (!wish.sectors.every((sector) => known.sectors.includes(sector))) throw notFound()
  const lists = { groups: wish.groups, kinds: wish.kinds, sectors: wish.sectors, levels: wish.levels }
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0),
  ) satisfies AudienceRule
}
