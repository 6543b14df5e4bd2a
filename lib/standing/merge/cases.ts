import type { GlobalTx } from '@/lib/db'
import { type Pair, type Piece, shared } from './plan'

/** One person asks and votes once in a case: of two votes the later one is the last word. */
export async function uniteVotes(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const where = { networkId, personId: { in: [keep, other] } }
  const ballots = await db.ballot.findMany({ where })
  const votes = await db.vote.findMany({ where })
  const asked = shared(ballots, ({ applicationId }) => applicationId).flatMap((both) =>
    both.filter(({ personId }) => personId === other),
  )
  const cast = shared(votes, ({ applicationId }) => applicationId).flatMap((both) =>
    both.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.personId === keep ? -1 : 1)).slice(1),
  )
  const ids = (rows: { id: string }[]) => ({ networkId, id: { in: rows.map(({ id }) => id) } })
  return {
    united: [
      ...asked.map(({ id }) => ({ table: 'Ballot', id, how: 'within' as const, name: '' })),
      ...cast.map(({ id, choice }) => ({ table: 'Vote', id, how: 'within' as const, name: choice })),
    ],
    steps: [
      (tx) => tx.ballot.deleteMany({ where: ids(asked) }),
      (tx) => tx.vote.deleteMany({ where: ids(cast) }),
    ],
  }
}
