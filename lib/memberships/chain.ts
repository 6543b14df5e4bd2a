import { countsFrom, type Fact, type FactKind, inOrder, type MembershipStatus, statusAfter } from './status'

/** Why a row of facts cannot be, as a message of errors.json (`reasons.membership.*`), and the fact it stumbles over. */
export type Problem = { reason: string; fact: Fact }

/** What may follow on what; everything else is refused by name. */
const refused: Record<MembershipStatus, Partial<Record<FactKind, string>>> = {
  none: {
    suspended: 'beforeJoined',
    resumed: 'notSuspended',
    resigned: 'beforeJoined',
    ended: 'beforeJoined',
    honoured: 'beforeJoined',
  },
  applied: {
    applied: 'appliedTwice',
    suspended: 'beforeJoined',
    resumed: 'notSuspended',
    resigned: 'beforeJoined',
    honoured: 'beforeJoined',
  },
  admitted: {
    applied: 'admittedAlready',
    admitted: 'admittedTwice',
    suspended: 'beforeJoined',
    resumed: 'notSuspended',
    resigned: 'beforeJoined',
    honoured: 'beforeJoined',
  },
  active: {
    applied: 'memberAlready',
    admitted: 'memberAlready',
    joined: 'joinedTwice',
    resumed: 'notSuspended',
  },
  suspended: {
    applied: 'memberAlready',
    admitted: 'memberAlready',
    joined: 'joinedTwice',
    suspended: 'suspendedTwice',
  },
  ended: {
    suspended: 'afterEnd',
    resumed: 'afterEnd',
    resigned: 'afterEnd',
    ended: 'afterEnd',
  },
}

/** These decide whether somebody is a member: two of them on one day would contradict each other. */
const deciding = new Set<FactKind>(['joined', 'suspended', 'resumed', 'ended'])

/** The first thing that is wrong with a membership's facts as a whole, or null: order, overlaps, doubles. Pure. */
export function problemIn(facts: readonly Fact[]): Problem | null {
  let status: MembershipStatus = 'none'
  const ordered = inOrder(facts)
  for (const [at, fact] of ordered.entries()) {
    const sameDay = ordered.slice(0, at).filter((one) => countsFrom(one) >= countsFrom(fact))
    if (sameDay.some((one) => one.kind === fact.kind)) return { reason: 'twiceADay', fact }
    if (deciding.has(fact.kind) && sameDay.some((one) => deciding.has(one.kind)))
      return { reason: 'sameDay', fact }
    const reason = refused[status][fact.kind]
    if (reason) return { reason, fact }
    status = statusAfter(status, fact.kind)
  }
  return null
}
