/** A membership's dated fact; `on` is a calendar day (midnight UTC of that day). */
export type Fact = {
  kind: 'applied' | 'admitted' | 'joined' | 'suspended' | 'resumed' | 'resigned' | 'ended' | 'honoured'
  on: Date
}
export type FactKind = Fact['kind']

export const statuses = ['none', 'applied', 'admitted', 'active', 'suspended', 'ended'] as const
export type MembershipStatus = (typeof statuses)[number]

const day = 86_400_000
/** One resigns *to* 31 December and is a member on that day: a resignation counts from the day after. */
export const countsFrom = ({ kind, on }: Fact): Date =>
  kind === 'resigned' ? new Date(on.getTime() + day) : on

/** What comes first on one day: who resigned to the day before may come back, who ends does so last. */
const rank: Record<FactKind, number> = {
  resigned: 0,
  applied: 1,
  admitted: 2,
  joined: 3,
  honoured: 4,
  resumed: 5,
  suspended: 6,
  ended: 7,
}

/** Facts in the order in which they count. */
export const inOrder = <F extends Fact>(facts: readonly F[]): F[] =>
  [...facts].sort((a, b) => countsFrom(a).getTime() - countsFrom(b).getTime() || rank[a.kind] - rank[b.kind])

/** The facts that already count on a day, in order. */
export const dueOn = <F extends Fact>(facts: readonly F[], on: Date): F[] =>
  inOrder(facts).filter((fact) => countsFrom(fact) <= on)

/** What a fact makes of a status; a fact that has nothing to hold on to changes nothing. */
export function statusAfter(status: MembershipStatus, kind: FactKind): MembershipStatus {
  const member = status === 'active' || status === 'suspended'
  switch (kind) {
    case 'applied':
      return member || status === 'admitted' ? status : 'applied'
    case 'admitted':
      return member ? status : 'admitted'
    case 'joined':
      return member ? status : 'active'
    case 'suspended':
      return status === 'active' ? 'suspended' : status
    case 'resumed':
      return status === 'suspended' ? 'active' : status
    case 'resigned':
    case 'ended':
      return 'ended'
    case 'honoured':
      return status
  }
}

/** The state of a membership on a day: a pure function of its facts, whatever order they were written down in. */
export const statusOn = (facts: readonly Fact[], on: Date): MembershipStatus =>
  dueOn(facts, on).reduce<MembershipStatus>((status, { kind }) => statusAfter(status, kind), 'none')

/** The joining with which the stretch of membership began that holds on a day, even while it is suspended; or null. */
export function joinedOn(facts: readonly Fact[], on: Date): Date | null {
  let status: MembershipStatus = 'none'
  let joined: Date | null = null
  for (const fact of dueOn(facts, on)) {
    const next = statusAfter(status, fact.kind)
    if (fact.kind === 'joined' && next !== status) joined = fact.on
    if (next === 'ended') joined = null
    status = next
  }
  return joined
}

/** The day on which the present stretch of membership began, or null when it is not active. */
export const activeSince = (facts: readonly Fact[], on: Date): Date | null =>
  statusOn(facts, on) === 'active' ? joinedOn(facts, on) : null

export type Span = { status: MembershipStatus; from: Date | null; to: Date | null }

/** The whole life of a membership: spans that meet each other without gap or overlap, each of one status, both ends included. */
export function spans(facts: readonly Fact[]): Span[] {
  const all: Span[] = [{ status: 'none', from: null, to: null }]
  for (const fact of inOrder(facts)) {
    const last = all.at(-1) as Span
    const status = statusAfter(last.status, fact.kind)
    if (status === last.status) continue
    const from = countsFrom(fact)
    if (last.from?.getTime() === from.getTime()) all.pop()
    else last.to = new Date(from.getTime() - day)
    const before = all.at(-1)
    if (before?.status === status) before.to = null
    else all.push({ status, from, to: null })
  }
  return all
}
