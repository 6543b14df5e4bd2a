import type { Reason } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { joinedOn, spans, statusOn } from '@/lib/memberships/status'
import type { Dated, Gives, HeldMembership, StandingFacts } from './facts'

/** What one source says on a day: rights, or why it gives none. */
export type Verdict = {
  /** Own membership, mandate, affiliation, parent network: the smaller, the stronger. */
  strength: number
  /** The day from which it holds, or on which it stopped to. */
  date: Date | null
  reason: Reason
  /** The kind of membership that it comes from; null where it gives nothing. */
  kindId: string | null
  access: boolean
  price: boolean
  votes: number
  /** Why this source gives no vote. */
  noVote: Reason
}

type Names = Reason['facts']
const iso = (at: Date | null) => (at ? dayIn('UTC', at) : '')
const lacks = { kindId: null, access: false, price: false, votes: 0, noVote: { key: 'noVote', facts: {} } }
const lack = (strength: number, key: string, facts: Names, date: Date | null): Verdict => ({
  ...lacks,
  strength,
  date,
  reason: { key, facts: date ? { ...facts, date: iso(date) } : facts },
})

/** Included on both ends; a span without a beginning has always held. */
export const holds = ({ from, to }: Dated, day: Date) => (!from || from <= day) && (!to || to >= day)

/** How a membership that is not active is spoken of, by whose it is; the keys are sentences of standing.json. */
const inactiveWords = {
  own: {
    none: 'ownNone',
    applied: 'ownApplied',
    admitted: 'ownAdmitted',
    suspended: 'ownSuspended',
    ended: 'ownEnded',
  },
  mandate: {
    none: 'mandateNone',
    applied: 'mandateApplied',
    admitted: 'mandateAdmitted',
    suspended: 'mandateSuspended',
    ended: 'mandateLost',
  },
  affiliation: {
    none: 'affiliationNotBegun',
    applied: 'affiliationApplied',
    admitted: 'affiliationAdmitted',
    suspended: 'affiliationSuspended',
    ended: 'affiliationLost',
  },
} as const

/** Why a membership gives nothing on a day, and since when; null while it is active. */
function inactive(
  strength: number,
  whose: keyof typeof inactiveWords,
  names: Names,
  facts: HeldMembership['facts'],
  day: Date,
) {
  const status = statusOn(facts, day)
  if (status === 'active') return null
  const since = spans(facts).find((span) => holds(span, day))?.from ?? null
  return lack(strength, inactiveWords[whose][status], names, since)
}

/** Own membership: everything that the kind gives, votes included. */
export const ownVerdicts = (memberships: StandingFacts['memberships'], day: Date): Verdict[] =>
  memberships.map(({ kindId, kind, facts, votes }) => {
    const nothing = inactive(0, 'own', { kind }, facts, day)
    if (nothing) return nothing
    const since = joinedOn(facts, day)
    const reason = { key: 'ownMembership', facts: { kind, date: iso(since) } }
    const noVote = { key: 'noVoteKind', facts: { kind } }
    return { strength: 0, date: since, reason, kindId, access: true, price: true, votes, noVote }
  })

const right = (gives: Gives) => ({ access: gives.includes('access'), price: gives.includes('price') })

/** A confirmed mandate of an institution that is a member: what the rule of its kind gives, and its votes. */
export const mandateVerdicts = (mandates: StandingFacts['mandates'], day: Date): Verdict[] =>
  mandates.map((held) => {
    const { organisation, mandate, from, to, kindId, kind, facts } = held
    const names = { organisation, mandate, kind }
    if (from && from > day) return lack(1, 'mandateToCome', names, from)
    if (to && to < day) return lack(1, 'mandateEnded', names, to)
    if (!held.confirmedAt) return lack(1, 'mandateUnconfirmed', names, null)
    const nothing = inactive(1, 'mandate', names, facts, day)
    if (nothing) return nothing
    const given = right(held.gives)
    const key = given.access
      ? 'mandate'
      : given.price
        ? 'mandatePrice'
        : held.votes > 0
          ? 'mandateVote'
          : 'mandateNothing'
    const reason = { key, facts: { ...names, date: iso(from) } }
    const noVote = { key: 'noVoteMandate', facts: names }
    return { strength: 1, date: from, reason, kindId, ...given, votes: held.votes, noVote }
  })

/** A confirmed affiliation with a member organisation: price and access as the kind says, never a vote. */
export const affiliationVerdicts = (affiliations: StandingFacts['affiliations'], day: Date): Verdict[] =>
  affiliations.flatMap((work): Verdict[] => {
    const { organisation, from, to, confirmedAt } = work
    if (from && from > day) return [lack(2, 'affiliationToCome', { organisation }, from)]
    if (to && to < day) return [lack(2, 'affiliationEnded', { organisation }, to)]
    if (!confirmedAt) return [lack(2, 'affiliationUnconfirmed', { organisation }, null)]
    if (work.memberships.length === 0) return [lack(2, 'affiliationNone', { organisation }, from)]
    return work.memberships.map(({ kindId, kind, facts, gives }) => {
      const names = { organisation, kind }
      const nothing = inactive(2, 'affiliation', names, facts, day)
      if (nothing) return nothing
      const given = right(gives)
      const key = given.access ? 'affiliation' : given.price ? 'affiliationPrice' : 'affiliationNothing'
      const reason = { key, facts: { ...names, date: iso(confirmedAt) } }
      const noVote = { key: 'noVoteAffiliation', facts: names }
      return { strength: 2, date: confirmedAt, reason, kindId, ...given, votes: 0, noVote }
    })
  })

/** Members of the parent network where a kind is inherited: price and access, never a vote: that is cast at home. */
export const inheritedVerdicts = (inherited: StandingFacts['inherited']): Verdict[] =>
  inherited.map(({ kindId, kind, network }) => ({
    strength: 3,
    date: null,
    kindId,
    reason: { key: 'inherited', facts: { kind, network } },
    access: true,
    price: true,
    votes: 0,
    noVote: { key: 'noVoteInherited', facts: { network } },
  }))
