import type { BoundDb, Tx } from '@/lib/db'
import { problemIn } from '@/lib/memberships/chain'
import { statusOn } from '@/lib/memberships/status'
import { fullName } from '@/lib/people/name'

/** Whom an act touches and whom it leaves out, and why. Preview and command ask the same, so that what is shown is done. */
export type Touched<T = object> = { id: string; name: string } & T
export type Plan<T = object> = { take: Touched<T>[]; leave: { reason: Reason; name: string }[] }
export type Reason =
  | 'hasTag'
  | 'noTag'
  | 'inGroup'
  | 'noWork'
  | 'notActive'
  | 'endRefused'
  | 'noAddress'
  | 'bounced'
  | 'sameAddress'
  | 'noCoordinator'

type Db = BoundDb | Tx
const named = { id: true, title: true, givenName: true, familyName: true } as const

function sorted<T>(
  rows: readonly Touched<T>[],
  ids: readonly string[],
  why: (row: Touched<T>) => Reason | null,
): Plan<T> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const plan: Plan<T> = { take: [], leave: [] }
  for (const id of ids) {
    const row = byId.get(id)
    const reason = row && why(row)
    if (row && reason) plan.leave.push({ reason, name: row.name })
    else if (row) plan.take.push(row)
  }
  return plan
}

/** Who gets, or loses, a tag. */
export async function tagPlan(
  db: Db,
  ids: string[],
  tag: string,
  on: boolean,
): Promise<Plan<{ tags: string[] }>> {
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { ...named, tags: true } })
  const rows = people.map((person) => ({ id: person.id, name: fullName(person), tags: person.tags }))
  return sorted(rows, ids, ({ tags }) => (tags.includes(tag) === on ? (on ? 'hasTag' : 'noTag') : null))
}

/** Who comes into a group: whoever is in it, asks or is invited already is left out. */
export async function groupPlan(db: Db, ids: string[], groupId: string, day: Date): Promise<Plan> {
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...named,
      groups: { where: { groupId, OR: [{ to: null }, { to: { gte: day } }] }, select: { id: true } },
    },
  })
  const inside = new Set(people.filter(({ groups }) => groups.length > 0).map(({ id }) => id))
  return sorted(
    people.map((person) => ({ id: person.id, name: fullName(person) })),
    ids,
    ({ id }) => (inside.has(id) ? 'inGroup' : null),
  )
}

/** Whose affiliations end with a day: all that go on beyond it and began by then. */
export async function affiliationPlan(db: Db, ids: string[], last: Date): Promise<Plan<{ ends: string[] }>> {
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...named,
      affiliations: {
        where: { from: { lte: last }, OR: [{ to: null }, { to: { gt: last } }] },
        select: { id: true },
      },
    },
  })
  const rows = people.map((person) => ({
    id: person.id,
    name: fullName(person),
    ends: person.affiliations.map(({ id }) => id),
  }))
  return sorted(rows, ids, ({ ends }) => (ends.length === 0 ? 'noWork' : null))
}

/** Which memberships end: those that are held on that day and whose facts allow it. */
export async function membershipPlan(
  db: Db,
  ids: string[],
  end: { kind: 'resigned' | 'ended'; on: Date },
): Promise<Plan> {
  const rows = await db.membership.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      facts: { select: { kind: true, on: true } },
      person: { select: named },
      organisation: { select: { name: true } },
    },
  })
  const facts = new Map(rows.map((row) => [row.id, row.facts]))
  return sorted(
    rows.map(({ id, person, organisation }) => ({
      id,
      name: person ? fullName(person) : (organisation?.name ?? ''),
    })),
    ids,
    ({ id }) => {
      const held = facts.get(id) ?? []
      if (!['active', 'suspended'].includes(statusOn(held, end.on))) return 'notActive'
      return problemIn([...held, end]) ? 'endRefused' : null
    },
  )
}
