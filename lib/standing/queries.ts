import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { BoundDb } from '@/lib/db'
import { words } from '@/lib/localized'
import { statusOn } from '@/lib/memberships/status'
import type { Prisma } from '@/prisma/generated/client'
import { type StandingFacts, standingOn } from './standing'

const facts = { select: { kind: true, on: true } } as const

const read = {
  memberships: { select: { facts, kind: { select: { name: true, votes: true } } } },
  mandates: {
    select: {
      kind: true,
      from: true,
      to: true,
      membership: {
        select: {
          facts,
          organisation: { select: { name: true } },
          kind: { select: { mandateRules: true } },
        },
      },
    },
  },
  affiliations: {
    select: {
      from: true,
      to: true,
      coordinates: true,
      confirmedAt: true,
      organisationId: true,
      organisation: {
        select: {
          name: true,
          memberships: { select: { facts, kind: { select: { affiliationGives: true } } } },
        },
      },
    },
  },
  groups: { select: { groupId: true, role: true, from: true, to: true } },
} as const satisfies Prisma.PersonSelect

type Row = Prisma.PersonGetPayload<{ select: typeof read }>

const factsOf = (person: Row): StandingFacts => ({
  memberships: person.memberships.map((m) => ({
    kindName: words(m.kind.name, 'de'),
    votes: m.kind.votes,
    facts: m.facts,
  })),
  mandates: person.mandates.map((m) => ({
    kind: m.kind,
    from: m.from,
    to: m.to,
    organisation: m.membership.organisation?.name ?? '',
    facts: m.membership.facts,
    votes: m.membership.kind.mandateRules.find((r) => r.kind === m.kind)?.votes ?? 0,
  })),
  affiliations: person.affiliations.map((a) => ({
    from: a.from,
    to: a.to,
    coordinates: a.coordinates,
    confirmedAt: a.confirmedAt,
    organisationId: a.organisationId,
    organisation: a.organisation.name,
    memberships: a.organisation.memberships.map((m) => ({
      facts: m.facts,
      gives: m.kind.affiliationGives as string[],
    })),
  })),
  groups: person.groups,
})

/** Reads the dated facts from which lib/standing/standing.ts derives rights. */
export async function standingFacts(db: BoundDb, personId: string): Promise<StandingFacts> {
  return factsOf(await db.person.findUniqueOrThrow({ where: { id: personId }, select: read }))
}

/** The standing of several people today, by person id: one statement per table, however many they are. */
export async function standingsOf(ctx: Ctx, personIds: string[]) {
  const people = await ctx.db.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, ...read },
  })
  const today = dateColumn(ctx.network.zone, now())
  return new Map(people.map((person) => [person.id, standingOn(factsOf(person), today)]))
}

/** The two sets of people that a list can be narrowed to: members by any source, and those in groups besides. */
export type StandingFilter = 'member' | 'participant'

/**
 * A where fragment for people of a standing today. Which memberships are active is asked of the one rule (statusOn);
 * a test holds the fragment against standingOn.
 */
export async function peopleOfStanding(ctx: Ctx, wanted: StandingFilter): Promise<Prisma.PersonWhereInput> {
  const today = dateColumn(ctx.network.zone, now())
  const all = await ctx.db.membership.findMany({
    select: { id: true, facts, kind: { select: { affiliationGives: true } } },
  })
  const active = all.filter((m) => statusOn(m.facts, today) === 'active')
  const ids = active.map((m) => m.id)
  const giving = active
    .filter((m) => (m.kind.affiliationGives as string[]).includes('access'))
    .map((m) => m.id)
  const holds = { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }
  const member: Prisma.PersonWhereInput = {
    OR: [
      { memberships: { some: { id: { in: ids } } } },
      { mandates: { some: { ...holds, membershipId: { in: ids } } } },
      {
        affiliations: {
          some: {
            ...holds,
            confirmedAt: { not: null },
            organisation: { memberships: { some: { id: { in: giving } } } },
          },
        },
      },
    ],
  }
  if (wanted === 'member') return member
  const since = { OR: [{ from: null }, { from: { lte: today } }] }
  const until = { OR: [{ to: null }, { to: { gte: today } }] }
  return { AND: [{ NOT: member }, { groups: { some: { AND: [since, until] } } }] }
}
