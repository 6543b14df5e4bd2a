import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { countedUpTo, dayOf, rowsPerPage } from './asked'
import { all } from './conditions'
import type { Asked, Filter, OfficeList, Row } from './list'
import { withStatus } from './status'

const { sql } = Prisma

/** Which rows of the actor's network a list names. Raw SQL: `where` begins with the network, named by its id. */
const named = async (ctx: Ctx, list: OfficeList, filter: Filter, day: string) =>
  sql`FROM ${list.from} WHERE ${all(await list.where(ctx, filter, day))}`

const direction = (sort: string, column: Prisma.Sql) =>
  sort.startsWith('-') ? sql`${column} DESC NULLS LAST` : column

type Range = { take: number; skip: number }

const counted = (from: Prisma.Sql, upTo: number) =>
  sql`(SELECT count(*)::int FROM (SELECT 1 ${from} LIMIT ${upTo + 1}) AS "few")`

/**
 * Ids of a list in its order, and how many it has; one more than `countedUpTo` stands for "more than that". What a filter
 * names is collected first, by whatever index finds it, and sorted then. Left to itself PostgreSQL walks along the order
 * until a page is full: past half of everybody when all who fit stand together, as the Müllers do. Where more fit than
 * are counted, that walk is the short way, and it is taken; of the two only one is ever run.
 */
async function found(
  ctx: Ctx,
  list: OfficeList,
  { filter, on, sort }: Omit<Asked, 'page'>,
  range: Range | null,
): Promise<{ ids: string[]; total: number }> {
  const day = dayOf(ctx, on).text
  const from = await named(ctx, list, filter, day)
  const columns = list.order[sort.replace(/^-/, '')] ?? []
  const keys = columns.map((_, i) => Prisma.raw(`"by${i}"`))
  const by = (order: readonly Prisma.Sql[], id: Prisma.Sql) =>
    Prisma.join([...order.map((column) => direction(sort, column)), id], ', ')
  const limit = range ? sql`LIMIT ${range.take} OFFSET ${range.skip}` : Prisma.empty
  const walk = (more: Prisma.Sql) =>
    sql`ARRAY(SELECT ${list.id} ${from} ${more} ORDER BY ${by(columns, list.id)} ${limit})`
  const kept = [sql`${list.id} AS "id"`, ...columns.map((column, i) => sql`${column} AS ${keys[i]}`)]
  const size = sql`(SELECT "n" FROM size)`
  const answer =
    Object.keys(filter).length === 0
      ? sql`SELECT ${counted(from, countedUpTo)} AS "n", ${walk(Prisma.empty)} AS "ids"`
      : sql`, hit AS MATERIALIZED (SELECT ${Prisma.join(kept)} ${from} LIMIT ${countedUpTo + 1}),
        size AS MATERIALIZED (SELECT count(*)::int AS "n" FROM hit)
        SELECT ${size} AS "n",
          ARRAY(SELECT "id" FROM hit WHERE ${size} <= ${countedUpTo} ORDER BY ${by(keys, sql`"id"`)} ${limit})
          || ${walk(sql`AND ${size} > ${countedUpTo}`)} AS "ids"`
  const [row] = await db.$queryRaw<
    { ids: string[]; n: number }[]
  >`${withStatus(ctx.network.id, day)} ${answer}`
  return { ids: row?.ids ?? [], total: row?.n ?? 0 }
}

/** Ids of a list in its order; without a range all of them. */
export const listIds = async (
  ctx: Ctx,
  list: OfficeList,
  asked: Omit<Asked, 'page'>,
  range: Range | null = null,
): Promise<string[]> => (await found(ctx, list, asked, range)).ids

/** The first few ids of a filter, in the first order of the list. */
export const firstIds = (ctx: Ctx, list: OfficeList, filter: Filter, take: number): Promise<string[]> =>
  listIds(ctx, list, { filter, on: '', sort: Object.keys(list.order)[0] ?? '' }, { take, skip: 0 })

/** How many rows a list has; one more than `countedUpTo` stands for "more than that". */
export async function listCount(ctx: Ctx, list: OfficeList, { filter, on }: Pick<Asked, 'filter' | 'on'>) {
  const day = dayOf(ctx, on).text
  const [row] = await db.$queryRaw<{ n: number }[]>`${withStatus(ctx.network.id, day)}
    SELECT ${counted(await named(ctx, list, filter, day), countedUpTo)} AS "n"`
  return row?.n ?? 0
}

/** Views are counted to here only: a tab says "1.000+". */
export const viewCountedUpTo = 1000

/**
 * Among many, who is a member and who works nowhere is not counted beside another question: everybody would be looked
 * at, which takes longer than the page.
 */
const costly = ({ standing, work }: Filter) => standing !== undefined || work === 'none'

/** How many rows each of several views has on a day, in one statement; null where counting would hold up the page. */
export async function viewCounts(
  ctx: Ctx,
  list: OfficeList,
  filters: readonly Filter[],
  on: string,
): Promise<(number | null)[]> {
  if (filters.length === 0) return []
  const day = dayOf(ctx, on).text
  const large = filters.some(costly) && (await listCount(ctx, list, { filter: {}, on })) > countedUpTo
  const counts = await Promise.all(
    filters.map(async (filter) =>
      large && costly(filter)
        ? sql`NULL::int`
        : counted(await named(ctx, list, filter, day), viewCountedUpTo),
    ),
  )
  const [row] = await db.$queryRaw<{ counts: (number | null)[] }[]>`${withStatus(ctx.network.id, day)}
    SELECT ARRAY[${Prisma.join(counts)}] AS "counts"`
  return row?.counts ?? []
}

/** One page of a list: its rows in order, and how many there are. */
export async function listPage(
  ctx: Ctx,
  list: OfficeList,
  asked: Asked,
): Promise<{ rows: Row[]; total: number }> {
  const range = { take: rowsPerPage, skip: (asked.page - 1) * rowsPerPage }
  const { ids, total } = await found(ctx, list, asked, range)
  return { rows: await rowsInOrder(ctx, list, ids, asked.on), total }
}

/** Rows of ids, in the order of the ids. */
export async function rowsInOrder(ctx: Ctx, list: OfficeList, ids: readonly string[], on: string) {
  if (ids.length === 0) return []
  const rows = await list.rows(ctx, ids, dayOf(ctx, on).date)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
