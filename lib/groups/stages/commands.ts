import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { authorizeGroup } from '../policy'
import type { StageInput, StageMove } from './schema'

async function ledWithStages(ctx: Ctx, id: string) {
  const group = await ctx.db.group.findFirst({
    where: { id },
    select: { id: true, slug: true, name: true, stages: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!group) throw notFound()
  authorizeGroup(ctx.actor, group)
  return group
}

const write = (tx: Tx, ctx: Ctx, group: { id: string; name: unknown }, before: unknown, after: unknown) =>
  audit(tx, ctx, {
    action: 'groups.stages',
    area: 'groups',
    record: { kind: 'group', id: group.id, name: asLocalized(group.name).de },
    before,
    after,
  })

/** Adds a stage at the end, or changes one: its name, and the day on which it was reached. */
export async function saveStage(ctx: Ctx, { id, stage, name, reachedOn }: StageInput) {
  const group = await ledWithStages(ctx, id)
  const old = group.stages.find((row) => row.id === stage)
  if (stage && !old) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    if (old) await tx.groupStage.updateMany({ where: { id: old.id }, data: { name, reachedOn } })
    else
      await tx.groupStage.create({
        data: {
          networkId: ctx.network.id,
          groupId: id,
          name,
          reachedOn,
          position: (group.stages.at(-1)?.position ?? 0) + 1,
        },
      })
    await write(tx, ctx, group, old && { name: old.name, reachedOn: old.reachedOn }, { name, reachedOn })
  })
  return group.slug
}

/** Moves a stage earlier or later, or takes it out. At the edge nothing happens. */
export async function moveStage(ctx: Ctx, { id, stage, way }: StageMove) {
  const group = await ledWithStages(ctx, id)
  const at = group.stages.findIndex((row) => row.id === stage)
  const row = group.stages[at]
  if (!row) throw notFound()
  const rest = group.stages.filter((other) => other !== row)
  const to = way === 'earlier' ? Math.max(0, at - 1) : at + 1
  const order = way === 'remove' ? rest : [...rest.slice(0, to), row, ...rest.slice(to)]
  const names = (stages: { name: unknown }[]) => stages.map((one) => asLocalized(one.name).de)
  await ctx.db.$transaction(async (tx) => {
    if (way === 'remove') await tx.groupStage.deleteMany({ where: { id: stage } })
    for (const [position, one] of order.entries())
      await tx.groupStage.updateMany({ where: { id: one.id }, data: { position: position + 1 } })
    await write(tx, ctx, group, { stages: names(group.stages) }, { stages: names(order) })
  })
  return group.slug
}
