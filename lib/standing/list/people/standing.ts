import type { Ctx } from '@/lib/access/context'
import { Prisma } from '@/prisma/generated/client'
import { inheriting } from '../../filter'
import { holds } from '../conditions'
import { group, inside, not, on, work, works } from './pieces'

const { sql } = Prisma

/** A confirmed mandate of a member, by a rule that gives something. */
const mandated = (day: string, rule: Prisma.Sql) =>
  on(
    sql`"Mandate" d JOIN active m ON m."id" = d."membershipId"
      JOIN "MandateRule" r ON r."networkId" = d."networkId" AND r."membershipKindId" = m."kindId" AND r."kind" = d."kind"`,
    'd',
    [holds('d', day), sql`d."confirmedAt" IS NOT NULL`, rule],
  )
const giving = sql`SELECT "organisationId" FROM active WHERE "gives" AND "organisationId" IS NOT NULL`

/**
 * Members by own membership, confirmed mandate, confirmed affiliation (to a unit, too) or the parent network: as
 * lib/standing/standing.ts has it; a test holds the two against each other.
 */
const member = (day: string, inherited: readonly string[]) => sql`(
  p."id" IN (SELECT "personId" FROM active WHERE "personId" IS NOT NULL)
  OR ${mandated(day, sql`r."gives" ? 'access'`)}
  OR ${on(
    work,
    'a',
    works(day, [
      sql`a."confirmedAt" IS NOT NULL`,
      sql`(o."id" IN (${giving}) OR o."parentId" IN (${giving}))`,
    ]),
  )}
  OR p."id" = ANY(${[...inherited]}::uuid[]))`

const voter = (day: string) => sql`(
  p."id" IN (SELECT "personId" FROM active WHERE "personId" IS NOT NULL AND "votes" > 0)
  OR ${mandated(day, sql`r."votes" > 0`)})`

/** Who is a member through the parent network on a day; nothing is asked there unless a kind is inherited. */
async function inheritedIds(ctx: Ctx, day: string): Promise<string[]> {
  const through = await inheriting(ctx, new Date(`${day}T00:00:00Z`))
  if (through.length === 0) return []
  const rows = await ctx.db.person.findMany({ where: { OR: through }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** People of a standing on a day: member, voter, participant (in a group, no member) or none of these. */
export async function ofStanding(ctx: Ctx, wanted: string, day: string): Promise<Prisma.Sql[]> {
  if (wanted === 'voter') return [voter(day)]
  const through = member(day, await inheritedIds(ctx, day))
  if (wanted === 'member') return [through]
  const grouped = on(group, 'g', inside(day))
  return [not(through), wanted === 'participant' ? grouped : not(grouped)]
}

/** Under a kind of membership by an own one, a mandate or a confirmed affiliation, whatever rights follow. */
export function ofKind(kind: string, day: string) {
  const under = (name: 'id' | 'organisationId' | 'personId') =>
    sql`SELECT ${Prisma.raw(`"${name}"`)} FROM active
      WHERE "kindId" = ${kind}::uuid AND ${Prisma.raw(`"${name}"`)} IS NOT NULL`
  const staff = works(day, [
    sql`a."confirmedAt" IS NOT NULL`,
    sql`a."organisationId" IN (${under('organisationId')})`,
  ])
  return sql`(p."id" IN (${under('personId')})
    OR ${on(sql`"Mandate" d`, 'd', [holds('d', day), sql`d."membershipId" IN (${under('id')})`])}
    OR ${on(work, 'a', staff)})`
}
