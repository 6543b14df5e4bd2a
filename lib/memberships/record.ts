import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { words } from '@/lib/localized'

/** What a command needs to know about a membership: its facts, and what it is called in the log. */
export const kept = {
  id: true,
  kindId: true,
  personId: true,
  organisationId: true,
  number: true,
  facts: { select: { id: true, kind: true, on: true, note: true }, orderBy: { on: 'asc' } },
  kind: { select: { name: true } },
  person: { select: { givenName: true, familyName: true } },
  organisation: { select: { name: true } },
} as const

type Named = {
  kind: { name: unknown }
  person: { givenName: string; familyName: string } | null
  organisation: { name: string } | null
}

/** "IT.Niedersachsen, Institutionelle Mitgliedschaft": a membership's name in the audit log. */
export const recordName = ({ kind, person, organisation }: Named) =>
  [
    person ? `${person.givenName} ${person.familyName}` : (organisation?.name ?? ''),
    words(kind.name, 'de'),
  ].join(', ')

/** A membership with its facts, its row locked until the transaction ends: nobody else writes its facts meanwhile. */
export async function locked(tx: Tx, id: string) {
  const row = await tx.membership.findFirst({ where: { id }, select: { kindId: true } })
  if (!row) throw notFound()
  // The bound client takes no raw SQL: writing the same value takes the same lock.
  await tx.membership.updateMany({ where: { id }, data: { kindId: row.kindId } })
  return tx.membership.findFirstOrThrow({ where: { id }, select: kept })
}
