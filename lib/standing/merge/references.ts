import type { GlobalTx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** A column by which a table points at another. */
export type Reference = { table: string; column: string }
type Asking = Pick<GlobalTx, '$queryRaw'>

/**
 * Every column that points at a table, as the database itself knows them: a table that is added later is moved like the
 * others, and none can be forgotten.
 */
export const referencesTo = (tx: Asking, table: 'Person' | 'Registration' | 'Membership') =>
  tx.$queryRaw<Reference[]>`
    SELECT t.relname::text AS "table", a.attname::text AS "column"
    FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey) AND a.attname <> 'networkId'
    WHERE c.contype = 'f' AND c.confrelid = to_regclass(${`"${table}"`})
    ORDER BY 1, 2`

// Names come from the catalogue of the database, never from a form.
const name = (text: string) => Prisma.raw(`"${text.replaceAll('"', '""')}"`)

/** Points everything that hangs on one row at another row of the same table. */
export async function moveReferences(
  tx: Pick<GlobalTx, '$queryRaw' | '$executeRaw'>,
  networkId: string,
  table: Parameters<typeof referencesTo>[1],
  from: string,
  to: string,
) {
  const moved: Record<string, number> = {}
  for (const reference of await referencesTo(tx, table)) {
    const column = name(reference.column)
    const count = await tx.$executeRaw`
      UPDATE ${name(reference.table)} SET ${column} = ${to}::uuid
      WHERE "networkId" = ${networkId}::uuid AND ${column} = ${from}::uuid`
    if (count > 0) moved[reference.table] = (moved[reference.table] ?? 0) + count
  }
  return moved
}

/** How much hangs on each of some people, by table: one statement. */
export async function countReferences(tx: Asking, networkId: string, people: readonly string[]) {
  const parts = (await referencesTo(tx, 'Person')).map(
    ({ table, column }) => Prisma.sql`
      SELECT ${table}::text AS "table", ${name(column)} AS "person", count(*)::int AS "count" FROM ${name(table)}
      WHERE "networkId" = ${networkId}::uuid AND ${name(column)} = ANY(${[...people]}::uuid[]) GROUP BY 2`,
  )
  return tx.$queryRaw<{ table: string; person: string; count: number }[]>`
    SELECT "table", "person"::text, sum("count")::int AS "count" FROM (${Prisma.join(parts, ' UNION ALL ')}) AS hanging
    GROUP BY 1, 2 ORDER BY 1, 2`
}
