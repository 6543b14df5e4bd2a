import type { Ctx } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { contains, mandatesAllowed, mandatesHeld, placed } from '../conditions'
import type { Filter } from '../list'

// Conditions of the list of memberships: m, its person p or organisation o, its status s.

const { sql } = Prisma

export const from = sql`"Membership" m
  LEFT JOIN "Person" p ON p."networkId" = m."networkId" AND p."id" = m."personId"
  LEFT JOIN "Organisation" o ON o."networkId" = m."networkId" AND o."id" = m."organisationId"
  LEFT JOIN status s ON s."id" = m."id"`

/** A fact of some kinds in the calendar year of a day. */
const inYear = (kinds: readonly string[], day: string) =>
  sql`EXISTS (SELECT 1 FROM "MembershipFact" f WHERE f."networkId" = m."networkId" AND f."membershipId" = m."id"
    AND f."kind"::text = ANY(${[...kinds]}) AND f."on" >= date_trunc('year', ${day}::date)
    AND f."on" < date_trunc('year', ${day}::date) + interval '1 year')`

/** What of a filter is said, as conditions. */
export function membershipsWhere(ctx: Ctx, filter: Filter, day: string): Prisma.Sql[] {
  const { q, kind, holder, status, begins, ends, mandates } = filter
  return [
    sql`m."networkId" = ${ctx.network.id}::uuid`,
    ...(q
      ? contains(sql`concat_ws(' ', p."givenName", p."familyName", o."name", o."shortName", m."number")`, q)
      : []),
    ...(kind ? [sql`m."kindId" = ${kind}::uuid`] : []),
    ...(holder ? [holder === 'person' ? sql`m."personId" IS NOT NULL` : sql`m."personId" IS NULL`] : []),
    ...(status ? [sql`coalesce(s."status", 'none') = ${status}`] : []),
    ...(begins ? [inYear(['joined'], day)] : []),
    ...(ends ? [inYear(['resigned', 'ended'], day)] : []),
    ...placed('o', filter),
    ...(mandates ? [sql`s."status" = 'active'`, sql`${mandatesHeld(day)} < ${mandatesAllowed}`] : []),
  ]
}
