import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { isId } from '@/lib/ids'
import { differing, usual } from './profile'
import { bothOf, eitherHasRole, planOf } from './read'
import { countReferences } from './references'

const work = { select: { function: true, organisation: { select: { name: true } } } } as const

/** The office's own fields that the two fill differently. */
async function valuesThatDiffer(ctx: Ctx, keep: string, other: string) {
  const rows = await ctx.db.customValue.findMany({
    where: { personId: { in: [keep, other] } },
    select: {
      personId: true,
      value: true,
      field: { select: { key: true, label: true, kind: true, options: true } },
    },
  })
  return [...Map.groupBy(rows, ({ field }) => field.key).values()].flatMap((both) => {
    const [mine, theirs] = [both.find((v) => v.personId === keep), both.find((v) => v.personId === other)]
    if (!mine || !theirs || JSON.stringify(mine.value) === JSON.stringify(theirs.value)) return []
    return [{ field: mine.field, keep: mine.value, other: theirs.value }]
  })
}

/** What would come of making one person of two; null unless both are here. */
export async function mergePreview(ctx: Ctx, asked: { keep: string; other: string }) {
  authorize(ctx, 'people.write')
  if (!isId(asked.keep) || !isId(asked.other)) return null
  const pair = { networkId: ctx.network.id, ...asked }
  const both = await bothOf(db, pair)
  if (!both) return null
  const ids = [asked.keep, asked.other]
  const [plan, counts, values, logins, places, roles] = await Promise.all([
    planOf(db, pair, {}),
    countReferences(db, pair.networkId, ids),
    valuesThatDiffer(ctx, asked.keep, asked.other),
    ctx.db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, login: { select: { email: true } } },
    }),
    ctx.db.person.findMany({ where: { id: { in: ids } }, select: { id: true, affiliations: work } }),
    eitherHasRole(db, pair, now()),
  ])
  const login = (id: string) => logins.find((one) => one.id === id)?.login?.email ?? null
  const worksAt = (id: string) =>
    (places.find((one) => one.id === id)?.affiliations ?? []).map((one) =>
      [one.function, one.organisation.name].filter(Boolean).join(', '),
    )
  const tables = [...new Set(counts.map(({ table }) => table))]
  const count = (table: string, person: string) =>
    counts.find((row) => row.table === table && row.person === person)?.count ?? 0
  return {
    ...both,
    logins: { keep: login(asked.keep), other: login(asked.other) },
    work: { keep: worksAt(asked.keep), other: worksAt(asked.other) },
    fields: differing(both.keep, both.other).map((field) => ({
      field,
      usual: usual(field, both.keep, both.other),
    })),
    values,
    hanging: tables.map((table) => ({
      table,
      keep: count(table, asked.keep),
      other: count(table, asked.other),
    })),
    united: plan.united,
    freed: plan.freed.length,
    refusals: [...plan.refusals, ...(roles && !can(ctx.actor, 'settings.write') ? ['merge.roles'] : [])],
  }
}
export type MergePreview = NonNullable<Awaited<ReturnType<typeof mergePreview>>>
