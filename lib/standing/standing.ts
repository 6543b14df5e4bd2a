import type { Reason, Standing } from '@/lib/access/context'
import { noStanding } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { asLocalized } from '@/lib/localized'
import type { StandingFacts } from './facts'
import {
  affiliationVerdicts,
  holds,
  inheritedVerdicts,
  mandateVerdicts,
  ownVerdicts,
  type Verdict,
} from './sources'

const words = ({ reason }: Verdict) => JSON.stringify(reason)
const byWords = (a: Verdict, b: Verdict) => (words(a) < words(b) ? -1 : 1)
const at = (date: Date | null, open: number) => date?.getTime() ?? open

/** The stronger source first, among equals what has held longest. Always the same order, however they were read. */
const strongest = (a: Verdict, b: Verdict) =>
  a.strength - b.strength || at(a.date, 0) - at(b.date, 0) || byWords(a, b)

/** What can still be mended (a missing confirmation) first, then what was lost last. */
const latest = (a: Verdict, b: Verdict) => {
  const [one, other] = [at(a.date, Number.MAX_VALUE), at(b.date, Number.MAX_VALUE)]
  return one !== other ? other - one : a.strength - b.strength || byWords(a, b)
}

/** One vote in one's own name, whatever kinds one holds; one more for each mandate that carries any. */
function votesOf(rights: readonly Verdict[]): { votes: number; vote: Reason } {
  const own = Math.max(0, ...rights.filter((v) => v.strength === 0).map((v) => v.votes))
  const mandated = rights.filter((v) => v.strength === 1).reduce((sum, v) => sum + v.votes, 0)
  const votes = own + mandated
  const source = rights.find((v) => v.votes > 0)
  if (!source) return { votes, vote: rights[0]?.noVote ?? noStanding.vote }
  const key = `vote${source.strength === 0 ? 'Own' : 'Mandate'}${votes > source.votes ? 'AndMore' : ''}`
  return { votes, vote: { key, facts: { ...source.reason.facts, votes: String(votes) } } }
}

/** Each kind of membership that gives access once, the strongest source first. */
const kindsOf = (rights: readonly Verdict[]): Standing['kinds'] => {
  const open = rights.flatMap(({ access, kindId, reason }) =>
    access && kindId ? [{ id: kindId, name: asLocalized(reason.facts.kind) }] : [],
  )
  return open.filter((one, i) => open.findIndex((other) => other.id === one.id) === i)
}

/** By name, so that a right through one of several is always said the same. */
const worksAt = (working: StandingFacts['affiliations']): Standing['organisations'] =>
  working
    .map(({ organisation: name, organisationId: id, sector, level }) => ({ name, id, sector, level }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

const groupReason = ({ group, from }: StandingFacts['groups'][number]): Reason =>
  from
    ? { key: 'groupSince', facts: { group, date: dayIn('UTC', from) } }
    : { key: 'group', facts: { group } }

/**
 * What a person may claim on a day, and why: a pure function of dated facts, rules and that day. Sources in order of
 * strength: own membership, mandate, affiliation to a member organisation (price and access, never a vote: NEGZ's member
 * price holds for all staff of member organisations), membership of the parent network. Each right is taken from the
 * strongest source that gives it, so the best right wins. What is not confirmed gives nothing.
 */
export function standingOn(facts: StandingFacts | null, day: Date): Standing {
  if (!facts) return noStanding
  const all = [
    ...ownVerdicts(facts.memberships, day),
    ...mandateVerdicts(facts.mandates, day),
    ...affiliationVerdicts(facts.affiliations, day),
    ...inheritedVerdicts(facts.inherited),
  ]
  const rights = all.filter((v) => v.access || v.price || v.votes > 0).sort(strongest)
  const lost = all.filter((v) => !rights.includes(v)).sort(latest)
  const groups = facts.groups.filter((g) => holds(g, day))
  const member = rights.find((v) => v.access)?.reason ?? null
  const price = rights.find((v) => v.price)?.reason ?? null
  const participant = member ?? (groups[0] ? groupReason(groups[0]) : null)
  const working = facts.affiliations.filter((a) => holds(a, day) && a.confirmedAt)
  return {
    member,
    participant,
    price,
    ...votesOf(rights),
    why: member ?? price ?? participant ?? rights[0]?.reason ?? lost[0]?.reason ?? noStanding.why,
    groups: groups.map((g) => g.groupId),
    leads: groups.filter((g) => g.role !== 'member').map((g) => g.groupId),
    coordinates: working.filter((a) => a.coordinates).map((a) => a.organisationId),
    groupNames: Object.fromEntries(groups.map((g) => [g.groupId, g.group])),
    kinds: kindsOf(rights),
    organisations: worksAt(working),
  }
}
