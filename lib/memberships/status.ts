/** A membership's dated fact; `on` is a calendar day (midnight UTC of that day). */
export type Fact = {
  kind: 'applied' | 'admitted' | 'joined' | 'suspended' | 'resumed' | 'resigned' | 'ended' | 'honoured'
  on: Date
}

export type MembershipStatus = 'none' | 'applied' | 'admitted' | 'active' | 'suspended' | 'ended'

/**
 * The state of a membership on a day: a pure function of its facts. A fact counts from the day it names, a resignation
 * ends the membership after its day (one resigns *to* 31 December and is a member on that day).
 */
export function statusOn(facts: readonly Fact[], day: Date): MembershipStatus {
  let status: MembershipStatus = 'none'
  const due = facts
    .filter(
      (f) => f.on.getTime() <= day.getTime() && !(f.kind === 'resigned' && f.on.getTime() === day.getTime()),
    )
    .sort((a, b) => a.on.getTime() - b.on.getTime())
  for (const { kind } of due) {
    if (kind === 'applied') status = 'applied'
    else if (kind === 'admitted') status = 'admitted'
    else if (kind === 'joined') status = 'active'
    else if (kind === 'suspended' && status === 'active') status = 'suspended'
    else if (kind === 'resumed' && status === 'suspended') status = 'active'
    else if (kind === 'resigned' || kind === 'ended') status = 'ended'
  }
  return status
}

/** The day on which the present stretch of membership began, or null. */
export function activeSince(facts: readonly Fact[], day: Date): Date | null {
  if (statusOn(facts, day) !== 'active') return null
  const joins = facts.filter((f) => f.kind === 'joined' && f.on.getTime() <= day.getTime())
  return joins.sort((a, b) => b.on.getTime() - a.on.getTime())[0]?.on ?? null
}
