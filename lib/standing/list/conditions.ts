import { Prisma } from '@/prisma/generated/client'

// Pieces of SQL that more than one list is made of. Names in them are ours; everything from outside is a parameter.

const { sql, raw } = Prisma

const column = (alias: string, name: string) => raw(`${alias}."${name}"`)

/** Rows of an alias whose span contains a day; an open side is open. */
export const holds = (alias: string, day: string) =>
  sql`(${column(alias, 'from')} IS NULL OR ${column(alias, 'from')} <= ${day}::date)
    AND (${column(alias, 'to')} IS NULL OR ${column(alias, 'to')} >= ${day}::date)`

/** The words of a search, as patterns for LIKE: lower case, and what LIKE reads as a sign is a letter. */
export const patterns = (q: string) =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

/** Each word stands somewhere in a text. */
export const contains = (text: Prisma.Sql, q: string) =>
  patterns(q).map((pattern) => sql`lower(${text}) LIKE ${pattern}`)

/** Where an organisation stands: sector, level, state. */
export function placed(alias: string, filter: Record<string, string>): Prisma.Sql[] {
  const { sector, level, state } = filter
  return [
    ...(sector ? [sql`${column(alias, 'sector')} = ${sector}`] : []),
    ...(level ? [sql`${column(alias, 'level')} = ${level}::"Level"`] : []),
    ...(state ? [sql`${column(alias, 'state')} = ${state}`] : []),
  ]
}

/** How many mandates of a membership (alias m) are held on a day, and how many its kind allows. */
export const mandatesHeld = (day: string) => sql`(SELECT count(*) FROM "Mandate" d
  WHERE d."networkId" = m."networkId" AND d."membershipId" = m."id" AND ${holds('d', day)})`
export const mandatesAllowed = sql`(SELECT coalesce(sum(r."count"), 0) FROM "MandateRule" r
  WHERE r."networkId" = m."networkId" AND r."membershipKindId" = m."kindId")`

export const all = (conditions: readonly Prisma.Sql[]) => Prisma.join([...conditions], ' AND ')
