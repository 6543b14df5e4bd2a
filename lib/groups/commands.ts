import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import type { Localized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { authorizeGroup } from './policy'
import type { GroupFrame, GroupWords, NewGroup } from './schema'
import { freeSlug, keepAddress } from './slugs'

/** PostgreSQL gives the keys of JSON back in its own order. */
const same = (a: unknown, b: unknown) => {
  const flat = (value: unknown) =>
    value && typeof value === 'object' && !(value instanceof Date)
      ? JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : JSON.stringify(value)
  return flat(a) === flat(b)
}

const orNull = (text: Localized | null) => text ?? Prisma.DbNull

/** Founds a group; its people come afterwards. Answers its id. */
export async function createGroup(ctx: Ctx, { goals, results, ...input }: NewGroup): Promise<string> {
  authorize(ctx, 'people.write')
  return ctx.db.$transaction(async (tx) => {
    const group = await tx.group.create({
      data: {
        networkId: ctx.network.id,
        slug: await freeSlug(tx, input.name),
        ...input,
        goals: orNull(goals),
        results: orNull(results),
      },
    })
    await audit(tx, ctx, {
      action: 'groups.create',
      area: 'groups',
      record: { kind: 'group', id: group.id, name: input.name.de },
      after: { ...input, goals, results },
    })
    return group.id
  })
}

async function save(
  ctx: Ctx,
  id: string,
  version: number,
  changes: Record<string, unknown>,
): Promise<string> {
  const old = await ctx.db.group.findFirst({ where: { id } })
  if (!old) throw notFound()
  const before = old as unknown as Record<string, unknown>
  const changed = Object.keys(changes).filter((key) => !same(before[key] ?? null, changes[key] ?? null))
  const pick = (from: Record<string, unknown>) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  const data = Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [
      key,
      value === null && (key === 'goals' || key === 'results') ? Prisma.DbNull : value,
    ]),
  )
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.group.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    if (changed.includes('slug')) await keepAddress(tx, ctx, old, String(changes.slug))
    if (changed.length > 0)
      await audit(tx, ctx, {
        action: 'groups.save',
        area: 'groups',
        record: { kind: 'group', id, name: (old.name as Localized).de },
        before: pick(before),
        after: pick(changes),
      })
  })
  return (changes.slug as string | undefined) ?? old.slug
}

/** What a group is about, in its leads' words. Conflict when somebody saved meanwhile. Answers its slug. */
export async function saveGroup(ctx: Ctx, { id, version, ...words }: GroupWords) {
  const group = await ctx.db.group.findFirst({ where: { id }, select: { id: true } })
  if (!group) throw notFound()
  authorizeGroup(ctx.actor, group)
  return save(ctx, id, version, words)
}

/** Kind, address, way in and span of a group, by the office. To end a group is to give it a last day. */
export async function saveFrame(ctx: Ctx, { id, version, ...frame }: GroupFrame) {
  authorize(ctx, 'people.write')
  try {
    return await save(ctx, id, version, frame)
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('slugTaken', { slug: 'taken' })
    throw error
  }
}
