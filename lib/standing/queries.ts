import type { BoundDb } from '@/lib/db'
import { words } from '@/lib/localized'
import type { StandingFacts } from './standing'

const facts = { select: { kind: true, on: true } } as const

/** Reads the dated facts from which lib/standing/standing.ts derives rights. */
export async function standingFacts(db: BoundDb, personId: string): Promise<StandingFacts> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
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
    },
  })
  return {
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
  }
}
