import type { Reason, Standing } from '@/lib/access/context'
import { noStanding } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { type Fact, statusOn } from '@/lib/memberships/status'

type Dated = { from: Date | null; to: Date | null }
type Held = { kindName: string; facts: Fact[]; votes: number }

/** The dated facts about one person in one network, as lib/standing/queries reads them. */
export type StandingFacts = {
  memberships: Held[]
  mandates: (Dated & { organisation: string; kind: string; votes: number; facts: Fact[] })[]
  affiliations: (Dated & {
    organisation: string
    organisationId: string
    coordinates: boolean
    confirmedAt: Date | null
    memberships: { facts: Fact[]; gives: string[] }[]
  })[]
  groups: (Dated & { groupId: string; role: 'lead' | 'colead' | 'member' })[]
}

const holds = ({ from, to }: Dated, day: Date) => (!from || from <= day) && (!to || to >= day)
const date = (at: Date) => shortDate('de', 'UTC', at)

/**
 * What a person may claim on a day, and why. Sources in order of strength: own membership, mandate, affiliation to a
 * member organisation (price and access, never a vote: NEGZ's member price holds for all staff of member organisations).
 * Unconfirmed affiliations give nothing.
 */
export function standingOn(facts: StandingFacts | null, day: Date): Standing {
  if (!facts) return noStanding
  const own = facts.memberships.find((m) => statusOn(m.facts, day) === 'active')
  const mandates = facts.mandates.filter((m) => holds(m, day) && statusOn(m.facts, day) === 'active')
  const affiliations = facts.affiliations.filter((a) => holds(a, day) && a.confirmedAt)
  const through = affiliations.find((a) =>
    a.memberships.some((m) => statusOn(m.facts, day) === 'active' && m.gives.includes('access')),
  )
  const groups = facts.groups.filter((g) => holds(g, day))
  const member: Reason | null = own
    ? { key: 'ownMembership', facts: { kind: own.kindName } }
    : mandates[0]
      ? { key: 'mandate', facts: { organisation: mandates[0].organisation } }
      : through?.confirmedAt
        ? {
            key: 'affiliation',
            facts: { organisation: through.organisation, date: date(through.confirmedAt) },
          }
        : null
  const participant: Reason | null = member ?? (groups.length ? { key: 'group', facts: {} } : null)
  return {
    member,
    participant,
    votes: (own?.votes ?? 0) + mandates.reduce((sum, m) => sum + m.votes, 0),
    groups: groups.map((g) => g.groupId),
    leads: groups.filter((g) => g.role !== 'member').map((g) => g.groupId),
    coordinates: affiliations.filter((a) => a.coordinates).map((a) => a.organisationId),
  }
}
