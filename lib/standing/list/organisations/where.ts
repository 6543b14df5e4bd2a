import type { Ctx } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { contains, holds, mandatesAllowed, mandatesHeld, placed } from '../conditions'
import type { Filter } from '../list'

// Conditions of the list of organisations, over the alias o.

const { sql } = Prisma

const staff = (day: string, more: readonly Prisma.Sql[] = []) =>
  sql`EXISTS (SELECT 1 FROM "Affiliation" a WHERE ${Prisma.join(
    [sql`a."networkId" = o."networkId" AND a."organisationId" = o."id"`, holds('a', day), ...more],
    ' AND ',
  )})`
const held = (more: readonly Prisma.Sql[]) =>
  sql`EXISTS (SELECT 1 FROM "Membership" m LEFT JOIN status s ON s."id" = m."id" WHERE ${Prisma.join(
    [sql`m."networkId" = o."networkId" AND m."organisationId" = o."id"`, ...more],
    ' AND ',
  )})`

const membership = (status: string) =>
  status === 'none' ? sql`NOT ${held([sql`s."status" IS NOT NULL`])}` : held([sql`s."status" = ${status}`])

const people: Record<string, (day: string) => Prisma.Sql[]> = {
  none: (day) => [sql`NOT ${staff(day)}`],
  unconfirmed: (day) => [staff(day, [sql`a."confirmedAt" IS NULL`])],
  uncoordinated: (day) => [sql`NOT ${staff(day, [sql`a."coordinates"`, sql`a."confirmedAt" IS NOT NULL`])}`],
}

/** What of a filter is said, as conditions. */
export function organisationsWhere(ctx: Ctx, filter: Filter, day: string): Prisma.Sql[] {
  const { q, kind, status, mandates, ressort } = filter
  return [
    sql`o."networkId" = ${ctx.network.id}::uuid`,
    ...(q ? contains(sql`concat_ws(' ', o."name", o."shortName")`, q) : []),
    ...placed('o', filter),
    ...(ressort ? contains(sql`coalesce(o."ressort", '')`, ressort) : []),
    ...(status ? [membership(status)] : []),
    ...(kind ? [held([sql`s."status" = 'active'`, sql`m."kindId" = ${kind}::uuid`])] : []),
    ...(people[filter.people ?? '']?.(day) ?? []),
    ...(mandates ? [held([sql`s."status" = 'active'`, sql`${mandatesHeld(day)} < ${mandatesAllowed}`])] : []),
  ]
}
