import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { leave } from '@/lib/memberships/affiliations/leaving'
import { affiliationPlan, groupPlan, membershipPlan, type Plan, tagPlan } from './plan'
import type { EndInput, EndMembershipInput, GroupInput, TagInput } from './schema'
import { selectedIds } from './selection'

type Run = { action: string; area: 'people' | 'groups' | 'memberships'; after: Record<string, unknown> }

/** Refuses when the selection means others than the preview showed: somebody changed them meanwhile. */
function asShown<T>(plan: Plan<T>, expected: number) {
  if (plan.take.length === 0) throw invalid('bulkNobody')
  if (plan.take.length !== expected) throw conflict('bulkChanged')
  return plan.take
}

/** One row in the log for the whole act, with the ids that it touched; its record is the run. */
async function logged(
  tx: Tx,
  ctx: Ctx,
  ids: readonly string[],
  { action, area, after }: Run,
): Promise<string> {
  const run = newId()
  await audit(tx, ctx, {
    action,
    area,
    record: { kind: 'selection', id: run, name: String(ids.length) },
    after: { count: ids.length, ...after, ids },
  })
  return run
}

const day = (text: string) => new Date(`${text}T00:00:00Z`)

async function changeTag(ctx: Ctx, input: TagInput, on: boolean): Promise<string> {
  authorize(ctx, 'people.write')
  const ids = await selectedIds(ctx, input)
  return ctx.db.$transaction(async (tx) => {
    const take = asShown(await tagPlan(tx, ids, input.tag, on), input.expected)
    const touched = take.map(({ id }) => id)
    if (on) await addTag(tx, touched, input.tag)
    else await removeTag(tx, touched, input.tag)
    const action = on ? 'people.bulk_tag' : 'people.bulk_untag'
    return logged(tx, ctx, touched, { action, area: 'people', after: { tag: input.tag } })
  })
}

/** Gives a tag to those who do not carry it. */
export const addTag = (tx: Tx, ids: string[], tag: string) =>
  tx.person.updateMany({
    where: { id: { in: ids }, NOT: { tags: { has: tag } } },
    data: { tags: { push: tag } },
  })

/** Takes a tag from people: one statement for each set of tags that they carry beside it. */
export async function removeTag(tx: Tx, ids: string[], tag: string) {
  const people = await tx.person.findMany({
    where: { id: { in: ids }, tags: { has: tag } },
    select: { id: true, tags: true },
  })
  const bySet = Map.groupBy(people, ({ tags }) => JSON.stringify(tags.filter((one) => one !== tag)))
  for (const [tags, rows] of bySet)
    await tx.person.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { tags: JSON.parse(tags) as string[] },
    })
}

/** Gives a tag to a selection of people; answers the run, by which it can be undone. */
export const tagSelection = (ctx: Ctx, input: TagInput) => changeTag(ctx, input, true)
export const untagSelection = (ctx: Ctx, input: TagInput) => changeTag(ctx, input, false)

/** Puts a selection of people into a group from today on. Throws Invalid for a group that has ended. */
export async function groupSelection(ctx: Ctx, input: GroupInput): Promise<string> {
  authorize(ctx, 'people.write')
  const ids = await selectedIds(ctx, input)
  const today = dateColumn(ctx.network.zone, now())
  return ctx.db.$transaction(async (tx) => {
    const group = await tx.group.findUnique({ where: { id: input.groupId } })
    if (!group) throw notFound()
    if (group.to && group.to < today) throw invalid('bulkGroupEnded', { groupId: 'bulkGroupEnded' })
    const take = asShown(await groupPlan(tx, ids, group.id, today), input.expected)
    const rows = take.map(({ id }) => ({
      id: newId(),
      networkId: ctx.network.id,
      groupId: group.id,
      personId: id,
      from: today,
    }))
    await tx.groupPerson.createMany({ data: rows })
    return logged(
      tx,
      ctx,
      take.map(({ id }) => id),
      {
        action: 'groups.bulk_add',
        area: 'groups',
        after: { group: words(group.name, 'de'), rows: rows.map(({ id }) => id) },
      },
    )
  })
}

/** Ends every affiliation of a selection of people that goes on beyond a day. Rights that follow end with it. */
export async function endAffiliations(ctx: Ctx, input: EndInput): Promise<string> {
  authorize(ctx, 'people.write')
  const ids = await selectedIds(ctx, input)
  const last = day(input.on)
  return ctx.db.$transaction(async (tx) => {
    const take = asShown(await affiliationPlan(tx, ids, last), input.expected)
    const ends = take.flatMap((one) => one.ends)
    // Who holds a mandate leaves as anybody does: the mandate ends, and the coordinator is asked for a successor.
    const holding = await tx.affiliation.findMany({
      where: {
        id: { in: ends },
        person: { mandates: { some: { OR: [{ to: null }, { to: { gt: last } }] } } },
      },
      select: { id: true },
    })
    const held = new Set(holding.map(({ id }) => id))
    for (const id of held) await leave(tx, ctx, id, last, 'office')
    await tx.affiliation.updateMany({
      where: { id: { in: ends.filter((id) => !held.has(id)) } },
      data: { to: last, endReason: 'office' },
    })
    return logged(
      tx,
      ctx,
      take.map(({ id }) => id),
      {
        action: 'people.bulk_end',
        area: 'people',
        after: { to: last },
      },
    )
  })
}

/** The same lock as a single fact takes (lib/memberships/record.ts): a row that is written anew, kind by kind. */
async function lockMemberships(tx: Tx, ids: string[]) {
  const rows = await tx.membership.findMany({
    where: { id: { in: ids } },
    distinct: ['kindId'],
    select: { kindId: true },
  })
  for (const { kindId } of rows)
    await tx.membership.updateMany({ where: { id: { in: ids }, kindId }, data: { kindId } })
}

/** Writes an end into each of a selection of memberships; those whose facts do not allow it are left out. */
export async function endMemberships(ctx: Ctx, input: EndMembershipInput): Promise<string> {
  authorize(ctx, 'people.write')
  if (input.area !== 'memberships') throw notFound()
  const ids = await selectedIds(ctx, input)
  const end = { kind: input.how, on: day(input.on) }
  return ctx.db.$transaction(async (tx) => {
    await lockMemberships(tx, ids)
    const take = asShown(await membershipPlan(tx, ids, end), input.expected)
    await tx.membershipFact.createMany({
      data: take.map(({ id }) => ({
        networkId: ctx.network.id,
        membershipId: id,
        byName: ctx.actor.name,
        ...end,
      })),
    })
    return logged(
      tx,
      ctx,
      take.map(({ id }) => id),
      {
        action: 'memberships.bulk_end',
        area: 'memberships',
        after: { [end.kind]: end.on },
      },
    )
  })
}
