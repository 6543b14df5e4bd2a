import { countsFrom, type Fact, type MembershipStatus, statusOn } from '@/lib/memberships/status'

const belongs = (status: MembershipStatus) => (status === 'active' ? 2 : status === 'suspended' ? 1 : 0)

/**
 * The facts of two memberships of one kind as those of one: whoever was a member by either was a member. The end or rest
 * of one while the other went on was none. Null where no list of facts says so.
 */
export function unitedFacts<F extends Fact>(a: readonly F[], b: readonly F[]): F[] | null {
  const goesOn = (fact: F, other: readonly F[]) =>
    ['resigned', 'ended', 'suspended'].includes(fact.kind) && statusOn(other, countsFrom(fact)) === 'active'
  const kept = [...a.filter((fact) => !goesOn(fact, b)), ...b.filter((fact) => !goesOn(fact, a))]
  const seen = new Set<string>()
  const facts = kept.filter(({ kind, on }) => {
    const key = `${kind} ${on.getTime()}`
    return !seen.has(key) && seen.add(key)
  })
  const days = [...a, ...b].map(countsFrom)
  const same = days.every(
    (on) => belongs(statusOn(facts, on)) === Math.max(belongs(statusOn(a, on)), belongs(statusOn(b, on))),
  )
  return same ? facts : null
}
