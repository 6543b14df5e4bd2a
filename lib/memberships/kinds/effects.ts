import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import { type Misfit, misfitOf } from '../audience'
import { membershipsOfStatus } from '../by-status'
import type { KindRule } from './rule'
import type { MandateKindKey } from './schema'

type Holder = { membershipId: string; name: string }
/** What a change of rules means for memberships: other dues, more mandates held than there are, outside the audience. */
export type Effects = {
  dues: { total: number; from: number; to: number }
  mandates: (Holder & { kind: MandateKindKey; held: number; count: number })[]
  misfits: { total: number; first: (Holder & { why: Misfit })[] }
}

const atOnce = 2_000
const place = { select: { sector: true, level: true } } as const

/**
 * Reads who holds a kind today and asks the rules about each. Nobody loses a membership or a mandate by it: the office
 * sees who would not be admitted any more, and which institutions hold more mandates than there would be.
 */
export async function effectsOn(
  ctx: Ctx,
  kindId: string,
  before: KindRule,
  after: KindRule,
  first = 50,
): Promise<Effects> {
  authorize(ctx, 'people.read')
  const today = dateColumn(ctx.network.zone, now())
  const where = { AND: [{ kindId }, await membershipsOfStatus(ctx, 'active', today)] }
  const total = await ctx.db.membership.count({ where })
  const mandates: Effects['mandates'] = []
  const misfits: Effects['misfits'] = { total: 0, first: [] }
  for (let cursor: string | null = null; ; ) {
    const rows = await page(ctx, where, today, cursor)
    for (const row of rows) {
      const holder = {
        membershipId: row.id,
        name: row.person ? fullName(row.person) : (row.organisation?.name ?? ''),
      }
      for (const [kind, held] of heldIn(row.mandates)) {
        const count = after.mandates[kind]?.count ?? 0
        if (held > count && (before.mandates[kind]?.count ?? 0) > count)
          mandates.push({ ...holder, kind, held, count })
      }
      const facts = {
        places: row.organisation
          ? [row.organisation]
          : (row.person?.affiliations.map((a) => a.organisation) ?? []),
        birthYear: row.person?.birthYear ?? null,
        workingSince: row.person?.workingSince ?? null,
      }
      const why = misfitOf(after.audience, facts, today)
      if (!why || misfitOf(before.audience, facts, today)) continue
      misfits.total++
      if (misfits.first.length < first) misfits.first.push({ ...holder, why })
    }
    cursor = rows.at(-1)?.id ?? null
    if (rows.length < atOnce) break
  }
  return { dues: { total, from: before.duesCents, to: after.duesCents }, mandates, misfits }
}

const heldIn = (mandates: { kind: MandateKindKey }[]) => {
  const counts = new Map<MandateKindKey, number>()
  for (const { kind } of mandates) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

const page = (ctx: Ctx, where: object, today: Date, cursor: string | null) => {
  const now = { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }
  return ctx.db.membership.findMany({
    where: { AND: [where, cursor ? { id: { gt: cursor } } : {}] },
    orderBy: { id: 'asc' },
    take: atOnce,
    select: {
      id: true,
      organisation: { select: { name: true, sector: true, level: true } },
      person: {
        select: {
          title: true,
          givenName: true,
          familyName: true,
          birthYear: true,
          workingSince: true,
          affiliations: { where: now, select: { organisation: place } },
        },
      },
      mandates: { where: now, select: { kind: true } },
    },
  })
}
