type Share = { capacity: number; taken: number; until: Date; openedAt: Date | null }

/** A share that still keeps places back. */
export const keeps = (share: Share, at: Date) => share.openedAt === null && share.until > at

/** Places of a pool that are kept for partner networks and not yet taken. */
export const keptBack = (shares: readonly Share[], at: Date) =>
  shares.filter((one) => keeps(one, at)).reduce((sum, one) => sum + Math.max(0, one.capacity - one.taken), 0)

/** Why a capacity cannot be: below what is taken, or below that and what is kept for partners. */
export function tooSmall(
  capacity: number,
  pool: { taken: number; shares: readonly Share[] },
  at: Date,
): { issue: 'belowTaken' | 'belowKept'; facts: { taken: number; kept: number } } | null {
  const facts = { taken: pool.taken, kept: keptBack(pool.shares, at) }
  if (capacity < pool.taken) return { issue: 'belowTaken', facts }
  return capacity < facts.taken + facts.kept ? { issue: 'belowKept', facts } : null
}
