import type { NetworkFacts, NetworkId } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { idFrom } from '@/lib/ids'
import type { Localized } from '@/lib/localized'
import { readFacts } from './read'
import { standingOn } from './standing'

/** A kind that is held by every member of the parent network, and what that is called. */
export type InheritedKind = { id: string; name: Localized; parent: string }

/** The kinds of a network that members of its parent hold too; none for a network without a parent. */
export async function inheritedKinds(network: NetworkFacts): Promise<InheritedKind[]> {
  if (!network.parentId) return []
  const kinds = await db.membershipKind.findMany({
    where: { networkId: network.id, inheritsFrom: network.parentId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, network: { select: { parent: { select: { name: true } } } } },
  })
  return kinds.map(({ id, name, network: { parent } }) => ({
    id,
    name: name as Localized,
    parent: parent?.name ?? '',
  }))
}

/**
 * Which of these logins are members of the parent network on a day. The one place where a network learns of rights in
 * another: it reads only the parent that both sides agreed to, answers only yes or no, and the parent's log says once a
 * day that it was asked, by whom, and about how many.
 */
export async function membersInParent(
  network: NetworkFacts,
  logins: readonly string[],
  day: Date,
): Promise<ReadonlySet<string>> {
  const parent = network.parentId as NetworkId | null
  if (!parent || logins.length === 0) return new Set()
  const people = await db.$queryRaw<{ id: string; loginId: string }[]>`
    SELECT "id", "loginId" FROM "Person" WHERE "networkId" = ${parent}::uuid AND "loginId" = ANY(${logins}::uuid[])`
  const known = await readFacts(
    parent,
    people.map(({ id }) => id),
  )
  const members = people.filter(({ id }) => standingOn(known.get(id)?.facts ?? null, day).member)
  if (members.length > 0) await noteAsked(network, parent, members.length === 1 ? members[0]?.id : undefined)
  return new Set(members.map(({ loginId }) => loginId))
}

/** The same day's answer about the same person is logged once: the id of the entry follows from both. */
export async function noteAsked(network: NetworkFacts, parent: NetworkId, personId?: string) {
  const today = dayIn(network.zone, now())
  await db.audit.createMany({
    data: {
      id: idFrom(`inherited ${network.id} ${personId ?? 'list'} ${today}`),
      networkId: parent,
      actorKind: 'system',
      actorId: 'standing',
      actorName: network.name,
      action: 'memberships.inherit',
      area: 'memberships',
      recordKind: personId ? 'person' : 'network',
      recordId: personId ?? network.id,
      recordName: network.name,
    },
    skipDuplicates: true,
  })
}
