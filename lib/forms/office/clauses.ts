import { partsOf } from '../condition'
import type { Clause, Condition, Group } from '../schema'

export type Join = 'and' | 'or'
/** A condition as the office builds it: clauses under one word, and at most one inner group under another. */
export type Built = { join: Join; clauses: Clause[]; inner: { join: Join; clauses: Clause[] } }

const joinOf = (group: Group): Join => ('and' in group ? 'and' : 'or')
const isClause = (part: Condition): part is Clause => 'question' in part

/** A stored condition taken apart. */
export function built(condition: Condition | null): Built {
  const inner: Built['inner'] = { join: 'or', clauses: [] }
  if (!condition) return { join: 'and', clauses: [], inner }
  if (isClause(condition)) return { join: 'and', clauses: [condition], inner }
  const parts = partsOf(condition)
  const group = parts.find((part) => !isClause(part)) as Group | undefined
  const join = joinOf(condition)
  return {
    join,
    clauses: parts.filter(isClause),
    inner: group
      ? { join: joinOf(group), clauses: partsOf(group).filter(isClause) }
      : { join: join === 'and' ? 'or' : 'and', clauses: [] },
  }
}

const joined = (join: Join, parts: (Clause | Group)[]): Group =>
  join === 'and' ? { and: parts } : { or: parts }

/** Put together again, as plain as it can be said; null when nothing is left of it. */
export function conditionOf({ join, clauses, inner }: Built): Condition | null {
  // Beside other parts a group of one stays a group: more may come to it.
  if (clauses.length === 0)
    return inner.clauses.length > 1 ? joined(inner.join, inner.clauses) : (inner.clauses[0] ?? null)
  const parts = [...clauses, ...(inner.clauses.length > 0 ? [joined(inner.join, inner.clauses)] : [])]
  const [first] = parts
  return parts.length > 1 ? joined(join, parts) : (first ?? null)
}
