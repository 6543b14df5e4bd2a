import type { GlobalTx } from '@/lib/db'
import type { Person } from '@/prisma/generated/client'
import { uniteAddresses } from './addresses'
import { uniteVotes } from './cases'
import { type Taking, uniteDistinct, uniteValues } from './lasting'
import { uniteMemberships } from './memberships'
import { joined, type Pair } from './plan'
import type { Both, Hanging } from './profile'
import { uniteRegistrations } from './registrations'
import { uniteOnStage } from './stage'
import { uniteAffiliations, uniteGroups, uniteMandates } from './work'

// The bound client takes no raw SQL and no other's transaction: every statement of a merge names its network.

/** Everything that must be settled before all can move; reads only. */
export const planOf = async (db: GlobalTx, pair: Pair, taking: Taking) =>
  joined([
    await uniteAddresses(db, pair),
    await uniteMemberships(db, pair),
    await uniteMandates(db, pair),
    await uniteAffiliations(db, pair),
    await uniteGroups(db, pair),
    await uniteRegistrations(db, pair),
    await uniteOnStage(db, pair),
    await uniteVotes(db, pair),
    await uniteDistinct(db, pair),
    await uniteValues(db, pair, taking),
  ])
export type Plan = Awaited<ReturnType<typeof planOf>>

/** Both people as they are; null unless both are there. */
export async function bothOf(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Both<Person> | null> {
  if (keep === other) return null
  const rows = await db.person.findMany({ where: { networkId, id: { in: [keep, other] } } })
  const [mine, theirs] = [rows.find(({ id }) => id === keep), rows.find(({ id }) => id === other)]
  return mine && theirs ? { keep: mine, other: theirs } : null
}

/** What either brings besides the profile. */
export async function hangingOf(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Both<Hanging>> {
  const where = { networkId, personId: { in: [keep, other] } }
  const addresses = await db.address.findMany({ where, select: { personId: true, kind: true } })
  const work = await db.affiliation.findMany({ where, select: { personId: true } })
  const groups = await db.groupPerson.findMany({ where, select: { personId: true } })
  const of = (id: string): Hanging => ({
    personal: addresses.some(({ personId, kind }) => personId === id && kind === 'personal'),
    functional: addresses.some(({ personId, kind }) => personId === id && kind === 'functional'),
    work: work.some(({ personId }) => personId === id),
    groups: groups.some(({ personId }) => personId === id),
  })
  return { keep: of(keep), other: of(other) }
}

/** True while either has a role or will have one. */
export const eitherHasRole = async (db: GlobalTx, { networkId, keep, other }: Pair, at: Date) =>
  (await db.grant.count({
    where: { networkId, personId: { in: [keep, other] }, OR: [{ to: null }, { to: { gt: at } }] },
  })) > 0
