import type { GlobalTx } from '@/lib/db'

/** Two people of one network who are one: who stays, and who becomes part of them. */
export type Pair = { networkId: string; keep: string; other: string }

/** A row that does not go on as itself, because the kept person may have only one of its kind: what it said, and of which table. */
export type United = {
  table: string
  id: string
  /** within: the other row says it all; shortened: it begins or ends where the other does. */
  how: 'within' | 'shortened'
  /** What it said, in words or values. */
  name: string
  /** The days that it held, where it is dated. */
  span?: { from: Date | null; to: Date | null }
}

/** What one kind of record needs before everything can move to the kept person. Reading alone makes it: nothing is changed. */
export type Piece = {
  united: United[]
  /** In this order, before the references move. */
  steps: ((tx: GlobalTx) => Promise<unknown>)[]
  /** Pools that are touched, and those in which a place comes free. */
  pools?: string[]
  freed?: string[]
  /** Why it cannot be done: a key under errors.reasons. */
  refusal?: string
}

/** Rows of both by what they may not share: only those where both have one. */
export function shared<T extends { personId: string | null }>(
  rows: readonly T[],
  key: (row: T) => string,
): T[][] {
  const groups = [...Map.groupBy(rows, key).values()]
  return groups.filter((group) => new Set(group.map(({ personId }) => personId)).size > 1)
}

export const joined = (
  pieces: readonly Piece[],
): Required<Omit<Piece, 'refusal'>> & { refusals: string[] } => ({
  united: pieces.flatMap(({ united }) => united),
  steps: pieces.flatMap(({ steps }) => steps),
  pools: [...new Set(pieces.flatMap(({ pools = [] }) => pools))].sort(),
  freed: [...new Set(pieces.flatMap(({ freed = [] }) => freed))].sort(),
  refusals: pieces.flatMap(({ refusal }) => refusal ?? []),
})
