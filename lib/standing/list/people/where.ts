import { type Ctx, can } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { holds, patterns, placed } from '../conditions'
import type { Filter } from '../list'
import { affiliation, among, group, inside, not, on, work, works } from './pieces'
import { ofKind, ofStanding } from './standing'

// Conditions of the list of people, over the alias p.

const { sql } = Prisma

/**
 * Each word stands in the person's search text. Addresses are in it, too: whoever reads names alone must find the word
 * in the name or the organisation again.
 */
function searched(ctx: Ctx, q: string): Prisma.Sql[] {
  const reads = can(ctx.actor, 'people.read')
  return patterns(q).map((pattern) => {
    const found = sql`p."searchText" LIKE ${pattern}`
    if (reads) return found
    const organisation = sql`lower(concat_ws(' ', o."name", o."shortName")) LIKE ${pattern}`
    return sql`(${found} AND (lower(concat_ws(' ', p."title", p."givenName", p."familyName")) LIKE ${pattern}
      OR ${on(work, 'a', [organisation])}))`
  })
}

const atWork: Record<string, (ctx: Ctx, day: string) => Prisma.Sql> = {
  none: (_, day) => not(on(affiliation, 'a', works(day))),
  unconfirmed: (ctx, day) => among(ctx, affiliation, 'a', works(day, [sql`a."confirmedAt" IS NULL`])),
  coordinates: (ctx, day) => among(ctx, affiliation, 'a', works(day, [sql`a."coordinates"`])),
}

const addresses = sql`"Address" e`
const used = sql`e."endedAt" IS NULL`
const mails: Record<string, (ctx: Ctx) => Prisma.Sql> = {
  bounced: (ctx) => among(ctx, addresses, 'e', [used, sql`e."bouncedAt" IS NOT NULL`]),
  unverified: () => on(addresses, 'e', [used, sql`e."verifiedAt" IS NULL`]),
  none: () => not(on(addresses, 'e', [used])),
}

const mandates = (ctx: Ctx, wanted: string, day: string) =>
  among(ctx, sql`"Mandate" d`, 'd', [
    holds('d', day),
    ...(wanted === 'unconfirmed' ? [sql`d."confirmedAt" IS NULL`] : []),
    ...(wanted !== 'any' && wanted !== 'unconfirmed' ? [sql`d."kind" = ${wanted}::"MandateKind"`] : []),
  ])

/** What each word of the address asks. */
const asks: Record<string, (ctx: Ctx, value: string, day: string) => Prisma.Sql | Prisma.Sql[] | undefined> =
  {
    q: (ctx, q) => searched(ctx, q),
    kind: (_, kind, day) => ofKind(kind, day),
    status: (ctx, status) =>
      among(ctx, sql`"Membership" m JOIN status s ON s."id" = m."id"`, 'm', [sql`s."status" = ${status}`]),
    organisation: (ctx, text, day) =>
      patterns(text).map((word) =>
        among(ctx, work, 'a', works(day, [sql`lower(concat_ws(' ', o."name", o."shortName")) LIKE ${word}`])),
      ),
    work: (ctx, wanted, day) => atWork[wanted]?.(ctx, day),
    mail: (ctx, wanted) => mails[wanted]?.(ctx),
    tag: (_, tag) => sql`p."tags" @> ARRAY[${tag}]`,
    group: (ctx, id, day) => among(ctx, group, 'g', inside(day, [sql`g."groupId" = ${id}::uuid`])),
    role: (ctx, role, day) =>
      among(ctx, sql`"Grant" r`, 'r', [
        sql`r."role" = ${role}::"Role"`,
        sql`r."from" < ${day}::date + 1`,
        sql`(r."to" IS NULL OR r."to" >= ${day}::date + 1)`,
      ]),
    mandate: mandates,
    account: (_, has) => (has === 'yes' ? sql`p."loginId" IS NOT NULL` : sql`p."loginId" IS NULL`),
  }

/** What of a filter is said, as conditions. */
export async function peopleWhere(ctx: Ctx, filter: Filter, day: string): Promise<Prisma.Sql[]> {
  const place = placed('o', filter)
  return [
    sql`p."networkId" = ${ctx.network.id}::uuid`,
    ...(filter.standing ? await ofStanding(ctx, filter.standing, day) : []),
    ...(place.length > 0 ? [on(work, 'a', works(day, place))] : []),
    ...Object.entries(filter).flatMap(([name, value]) => asks[name]?.(ctx, value, day) ?? []),
  ]
}
