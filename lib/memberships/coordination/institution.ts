import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'

/** What reads organisations: the bound client, or one of its transactions. */
export type Reader = Pick<Tx, 'organisation'>

/** An organisation and what it is a unit of, itself first. Throws NotFound when this network has none of that id. */
export async function lineOf(tx: Reader, organisationId: string): Promise<string[]> {
  const line: string[] = []
  for (let at: string | null = organisationId; at && !line.includes(at); ) {
    const row: { parentId: string | null } | null = await tx.organisation.findUnique({
      where: { id: at },
      select: { parentId: true },
    })
    if (!row) throw notFound()
    line.push(at)
    at = row.parentId
  }
  return line
}

/** An organisation and all its units, level by level. */
export async function withUnits(tx: Reader, organisationId: string): Promise<string[]> {
  const all = [organisationId]
  for (let level = all; level.length > 0; ) {
    const units = await tx.organisation.findMany({
      where: { parentId: { in: level }, id: { notIn: all } },
      select: { id: true },
    })
    level = units.map((unit) => unit.id)
    all.push(...level)
  }
  return all
}

/** Holds an institution until the transaction ends: its mandates and affiliations change one after the other. */
export const holdInstitution = (tx: Tx, id: string) =>
  tx.organisation.update({ where: { id }, data: { version: { increment: 0 } }, select: { name: true } })
