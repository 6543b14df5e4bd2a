import type { Reason } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { countsFrom, dueOn, type Fact, inOrder, joinedOn, statusOn } from './status'

const iso = (at: Date | null | undefined) => (at ? dayIn('UTC', at) : '')

/** The next end that is written down after a day, or null. */
const nextEnd = (facts: readonly Fact[], on: Date) =>
  inOrder(facts).find((fact) => (fact.kind === 'resigned' || fact.kind === 'ended') && countsFrom(fact) > on)

/**
 * Why a membership has its status on a day, in one sentence: a key of memberships.json (`why`) and its days. An end to
 * come is part of the sentence; so is the joining while the membership is suspended.
 */
export function statusReason(facts: readonly Fact[], on: Date): Reason {
  const due = dueOn(facts, on)
  const last = (...kinds: Fact['kind'][]) => due.findLast(({ kind }) => kinds.includes(kind))
  const joined = joinedOn(facts, on)
  const end = nextEnd(facts, on)
  switch (statusOn(facts, on)) {
    case 'none': {
      const joins = inOrder(facts).find(({ kind }) => kind === 'joined')
      return joins ? { key: 'begins', facts: { date: iso(joins.on) } } : { key: 'none', facts: {} }
    }
    case 'applied':
      return { key: 'applied', facts: { date: iso(last('applied')?.on) } }
    case 'admitted':
      return { key: 'admitted', facts: { date: iso(last('admitted')?.on) } }
    case 'suspended':
      return { key: 'suspended', facts: { date: iso(last('suspended')?.on), until: iso(joined) } }
    case 'ended': {
      const ended = last('resigned', 'ended')
      const began = due.some(({ kind }) => kind === 'joined')
      const key = ended?.kind === 'resigned' ? 'resigned' : began ? 'ended' : 'withdrawn'
      return { key, facts: { date: iso(ended?.on) } }
    }
    case 'active': {
      if (end)
        return {
          key: end.kind === 'resigned' ? 'activeResigned' : 'activeUntil',
          facts: { date: iso(joined), until: iso(end.on) },
        }
      const resumed = due.findLast(
        ({ kind, on: day }) => kind === 'resumed' && joined !== null && day >= joined,
      )
      return resumed
        ? { key: 'activeResumed', facts: { date: iso(joined), until: iso(resumed.on) } }
        : { key: 'active', facts: { date: iso(joined) } }
    }
  }
}
