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

function ordered(list: OfficeList, sort: string) {
  const down = sort.startsWith('-')
  const by = list.order[down ? sort.slice(1) : sort] ?? []
  return Prisma.join(
    [...by.map((column) => (down ? sql`${column} DESC NULLS LAST` : sql`${column}`)), list.id],
    ', ',
  )
}

/** Ids of a list in its order; without a range all of them. */
export async function listIds(
  ctx: Ctx,
  list: OfficeList,
  { filter, on, sort }: Omit<Asked, 'page'>,
  range: { take: number; skip: number } | null = null,
): Promise<string[]> {
  const day = dayOf(ctx, on).text
  const from = await named(ctx, list, filter, day)
  const limit = range ? sql`LIMIT ${range.take} OFFSET ${range.skip}` : Prisma.empty
  const rows = await db.$queryRaw<{ id: string }[]>`${withStatus(ctx.network.id, day)}
    SELECT ${list.id} AS "id" ${from} ORDER BY ${ordered(list, sort)} ${limit}`
  return rows.map(({ id }) => id)
}

/** The first few ids of a filter that asks nothing about memberships, so their status is not computed. */
export async function plainIds(ctx: Ctx, list: OfficeList, filter: Filter, take: number): Promise<string[]> {
  const from = await named(ctx, list, filter, dayOf(ctx, '').text)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT ${list.id} AS "id" ${from} ORDER BY ${ordered(list, Object.keys(list.order)[0] ?? '')} LIMIT ${take}`
  return rows.map(({ id }) => id)
}

const counted = async (ctx: Ctx, list: OfficeList, filter: Filter, day: string, upTo: number) =>
  sql`(SELECT count(*)::int FROM (SELECT 1 ${await named(ctx, list, filter, day)} LIMIT ${upTo + 1}) AS "few")`

/** How many rows a list has; one more than `countedUpTo` stands for "more than that". */
export async function listCount(ctx: Ctx, list: OfficeList, { filter, on }: Pick<Asked, 'filter' | 'on'>) {
  const day = dayOf(ctx, on).text
  const [row] = await db.$queryRaw<{ n: number }[]>`${withStatus(ctx.network.id, day)}
    SELECT ${await counted(ctx, list, filter, day, countedUpTo)} AS "n"`
  return row?.n ?? 0
}

/** Views are counted to here only: a tab says "1.000+". */
export const viewCountedUpTo = 1000

/** Among this many, who is a member is not counted beside another question: that alone would take longer than the page. */
const costly = ({ standing }: Filter) => standing !== undefined

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
    filters.map((filter) =>
      large && costly(filter) ? sql`NULL::int` : counted(ctx, list, filter, day, viewCountedUpTo),
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
  const [ids, total] = await Promise.all([listIds(ctx, list, asked, range), listCount(ctx, list, asked)])
  return { rows: await rowsInOrder(ctx, list, ids, asked.on), total }
}

/** Rows of ids, in the order of the ids. */
export async function rowsInOrder(ctx: Ctx, list: OfficeList, ids: readonly string[], on: string) {
  if (ids.length === 0) return []
  const rows = await list.rows(ctx, ids, dayOf(ctx, on).date)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
