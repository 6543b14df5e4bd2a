import { notFound } from 'next/navigation'
import type { Institution } from '@/lib/memberships/coordination/queries'

type Query = Record<string, string | string[] | undefined>

/**
 * What the address of the naming page says: ?membership=…&kind=… for a free mandate, ?kind=…&replaces=… for a
 * successor; nothing at all means the first mandate there is. What this institution does not have is not found.
 */
export function namedIn({ memberships }: Institution, query: Query) {
  const ruled = memberships.filter(({ kind }) => kind.mandateRules.length > 0)
  const membership = query.replaces
    ? ruled.find(({ mandates }) => mandates.some(({ id }) => id === query.replaces))
    : ruled.find(({ id }) => query.membership === undefined || id === query.membership)
  const rule = membership?.kind.mandateRules.find(
    ({ kind }) => query.kind === undefined || kind === query.kind,
  )
  const replaced = membership?.mandates.find(({ id }) => id === query.replaces)
  if (!membership || !rule || (query.replaces && replaced?.kind !== rule.kind)) notFound()
  return { kind: rule.kind, membership, replaced }
}
