import * as z from 'zod'
import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { tagsOf } from '../people/fields'
import { type Act, acts, bulkActs } from './acts'
import { affiliationPlan, groupPlan, membershipPlan, type Plan, tagPlan } from './plan'
import { mailPlan } from './recipients'
import { type Selection, selectionInput, tagName } from './schema'
import { selectedIds } from './selection'

/** What is to happen to a selection, as the address of its preview says it. What is not known yet is empty. */
export type ReadAct = {
  name: Act
  selection: Selection
  tag: string
  groupId: string
  on: string
  how: 'resigned' | 'ended'
}

const actInput = z.object({
  do: z.enum(acts),
  tag: tagName.catch(''),
  groupId: z.uuid().catch(''),
  on: z.iso.date().catch(''),
  how: z.enum(['resigned', 'ended']).catch('resigned'),
})

/** Reads the address of a preview; null when the list knows no such act. */
export function readAct(query: Record<string, unknown>): ReadAct | null {
  const selection = selectionInput.safeParse(query)
  const act = actInput.safeParse(query)
  if (!selection.success || !act.success) return null
  const { do: name, ...values } = act.data
  return bulkActs[selection.data.area].includes(name) ? { name, selection: selection.data, ...values } : null
}

async function planOf(
  ctx: Ctx,
  { name, selection, tag, groupId, on, how }: ReadAct,
  ids: string[],
): Promise<Plan | null> {
  const today = dateColumn(ctx.network.zone, now())
  const day = on ? new Date(`${on}T00:00:00Z`) : null
  switch (name) {
    case 'mail':
      return mailPlan(ctx.db, selection.area, ids, today)
    case 'tag':
    case 'untag':
      return tag ? tagPlan(ctx.db, ids, tag, name === 'tag') : null
    case 'group':
      return groupId ? groupPlan(ctx.db, ids, groupId, today) : null
    case 'endAffiliation':
      return day && affiliationPlan(ctx.db, ids, day)
    case 'endMembership':
      return day && membershipPlan(ctx.db, ids, { kind: how, on: day })
  }
}

/** How many are selected, what there is to choose from, and, once that is chosen, who is touched and who is not. */
export async function actPreview(ctx: Ctx, act: ReadAct) {
  authorize(ctx, 'people.write')
  const ids = await selectedIds(ctx, act.selection)
  const today = dateColumn(ctx.network.zone, now())
  const [plan, groups, tags] = await Promise.all([
    planOf(ctx, act, ids),
    act.name === 'group'
      ? ctx.db.group.findMany({
          where: { OR: [{ to: null }, { to: { gte: today } }] },
          orderBy: { slug: 'asc' },
          select: { id: true, name: true },
        })
      : [],
    act.name === 'tag' || act.name === 'untag' ? tagsOf(ctx) : [],
  ])
  const options = groups.map((group) => ({ value: group.id, label: words(group.name, ctx.locale) }))
  return { selected: ids.length, plan, groups: options, tags }
}
