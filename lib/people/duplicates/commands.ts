import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { notFound } from '@/lib/errors'
import { fullName } from '../name'
import type { DistinctInput } from './schema'

/** "These are two people": they are not offered as duplicates again. */
export async function markDistinct(ctx: Ctx, { one, another }: DistinctInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const people = await tx.person.findMany({ where: { id: { in: [one, another] } }, orderBy: { id: 'asc' } })
    const [a, b] = people
    if (!a || !b) throw notFound()
    const pair = { aId: a.id, bId: b.id }
    if (await tx.distinct.findFirst({ where: pair, select: { id: true } })) return
    await tx.distinct.create({ data: { networkId: ctx.network.id, byName: ctx.actor.name, ...pair } })
    await audit(tx, ctx, {
      action: 'people.distinct',
      area: 'people',
      record: { kind: 'person', id: a.id, name: fullName(a) },
      after: { person: fullName(b) },
    })
  })
}
