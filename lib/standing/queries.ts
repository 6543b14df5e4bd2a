import type { Ctx, NetworkFacts, Standing } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'
import type { StandingFacts } from './facts'
import { fragments, inheriting } from './filter'
import { type InheritedKind, inheritedKinds, membersInParent } from './parent'
import { readFacts } from './read'
import { standingOn } from './standing'

const today = (network: NetworkFacts) => dateColumn(network.zone, now())

/**
 * The facts of people with what they inherit from the parent network on a day: one statement, three with a parent.
 * `kinds` are those that are inherited, as they stand or as they would.
 */
export async function wholeFacts(
  network: NetworkFacts,
  ids: readonly string[],
  day: Date,
  kinds?: readonly InheritedKind[],
) {
  const [known, inheriting] = await Promise.all([
    readFacts(network.id, ids),
    kinds ?? inheritedKinds(network),
  ])
  const logins = inheriting.length > 0 ? [...known.values()].flatMap(({ loginId }) => loginId ?? []) : []
  const members = await membersInParent(network, logins, day)
  const inherited = inheriting.map(({ id, name, parent }) => ({ kindId: id, kind: name, network: parent }))
  return new Map<string, StandingFacts>(
    [...known].map(([id, { loginId, facts }]) => [
      id,
      loginId && members.has(loginId) ? { ...facts, inherited } : facts,
    ]),
  )
}

/** The standing of one person on a day (today, unless told otherwise), read afresh. */
export async function personStanding(
  network: NetworkFacts,
  personId: string,
  day: Date = today(network),
): Promise<Standing> {
  return standingOn((await wholeFacts(network, [personId], day)).get(personId) ?? null, day)
}

/** The standing of several people on a day (today, unless told otherwise), by person id: as many statements for ten as for all. */
export async function standingsOf(
  ctx: Ctx,
  personIds: readonly string[],
  day: Date = today(ctx.network),
): Promise<Map<string, Standing>> {
  const all = await wholeFacts(ctx.network, personIds, day)
  return new Map([...all].map(([id, facts]) => [id, standingOn(facts, day)]))
}

/** Sets of people that a list can be narrowed to: members by any source, those in groups besides, and who may vote. */
export type StandingFilter = 'member' | 'participant' | 'voter'

/**
 * A where fragment for people of a standing on a day (today, unless told otherwise): relations only, never a list of
 * people. A test holds it against standingOn.
 */
export async function peopleOfStanding(
  ctx: Ctx,
  wanted: StandingFilter,
  day: Date = today(ctx.network),
): Promise<Prisma.PersonWhereInput> {
  const [own, inherited] = await Promise.all([fragments(ctx.network.id, day), inheriting(ctx, day)])
  if (wanted === 'voter') return { OR: own.voter }
  const member: Prisma.PersonWhereInput = { OR: [...own.member, ...inherited] }
  if (wanted === 'member') return member
  const since = {
    OR: [{ from: { lte: day } }, { AND: [{ from: null }, { requestedAt: null }, { invitedAt: null }] }],
  }
  const until = { OR: [{ to: null }, { to: { gte: day } }] }
  const running = { group: { OR: [{ to: null }, { to: { gte: day } }] } }
  return { AND: [{ NOT: member }, { groups: { some: { AND: [since, until, running] } } }] }
}
