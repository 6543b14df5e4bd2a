import type { Ctx } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { holds } from '../conditions'

// What hangs on a person, as conditions over the alias p. Each piece names its table's alias: a affiliation (in `work` with
// its organisation o), d mandate, g place in a group, e address.

const { sql } = Prisma

export const affiliation = sql`"Affiliation" a`
export const work = sql`"Affiliation" a
  JOIN "Organisation" o ON o."networkId" = a."networkId" AND o."id" = a."organisationId"`
export const group = sql`"GroupPerson" g
  JOIN "Group" c ON c."networkId" = g."networkId" AND c."id" = g."groupId"`

export const not = (condition: Prisma.Sql) => sql`NOT ${condition}`

/** People on whom such a row hangs; each is looked at in the order of the list, which is quick where many fit. */
export function on(table: Prisma.Sql, alias: 'a' | 'd' | 'g' | 'e', more: readonly Prisma.Sql[]) {
  const a = Prisma.raw(alias)
  const own = sql`${a}."networkId" = p."networkId" AND ${a}."personId" = p."id"`
  return sql`EXISTS (SELECT 1 FROM ${table} WHERE ${Prisma.join([own, ...more], ' AND ')})`
}

/**
 * The same where few people are meant: their ids are looked up first. Walking through everybody in order, as PostgreSQL
 * would for a page of fifty, costs a hundred times as much when hardly anybody fits.
 */
export function among(
  ctx: Ctx,
  table: Prisma.Sql,
  alias: 'a' | 'd' | 'g' | 'e' | 'r' | 'm',
  more: readonly Prisma.Sql[],
) {
  const a = Prisma.raw(alias)
  const own = sql`${a}."networkId" = ${ctx.network.id}::uuid AND ${a}."personId" IS NOT NULL`
  const ids = sql`SELECT ${a}."personId" FROM ${table} WHERE ${Prisma.join([own, ...more], ' AND ')}`
  return sql`p."id" = ANY(ARRAY(${ids}))`
}

/** Where somebody works on a day. */
export const works = (day: string, more: readonly Prisma.Sql[] = []) => [holds('a', day), ...more]

/** Who is in a running group on a day, not only asked or invited. */
export const inside = (day: string, more: readonly Prisma.Sql[] = []) => [
  holds('g', day),
  sql`(c."to" IS NULL OR c."to" >= ${day}::date)`,
  sql`NOT (g."from" IS NULL AND (g."requestedAt" IS NOT NULL OR g."invitedAt" IS NOT NULL))`,
  ...more,
]
