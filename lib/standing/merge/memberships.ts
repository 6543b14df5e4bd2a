import { dayIn } from '@/lib/clock'
import type { GlobalTx } from '@/lib/db'
import { words } from '@/lib/localized'
import { unitedFacts } from './facts'
import { type Pair, type Piece, shared } from './plan'
import { moveReferences } from './references'

/** Two memberships of one kind become one, with the facts of both; refused where they contradict each other. */
export async function uniteMemberships(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.membership.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    include: { facts: { orderBy: { on: 'asc' } }, kind: { select: { name: true } } },
  })
  const piece: Piece = { united: [], steps: [] }
  for (const pair of shared(rows, ({ kindId }) => kindId)) {
    const [mine, theirs] = [
      pair.find((row) => row.personId === keep),
      pair.find((row) => row.personId === other),
    ]
    if (!mine || !theirs) continue
    const facts = unitedFacts(mine.facts, theirs.facts)
    if (!facts) return { ...piece, refusal: 'merge.memberships' }
    const left = new Set(facts.map(({ id }) => id))
    const gone = [...mine.facts, ...theirs.facts].filter(({ id }) => !left.has(id))
    const kind = words(mine.kind.name, 'de')
    piece.united.push(
      {
        table: 'Membership',
        id: theirs.id,
        how: 'within',
        name: [kind, mine.number && theirs.number].filter(Boolean).join(', '),
      },
      ...gone.map((fact) => ({
        table: 'MembershipFact',
        id: fact.id,
        how: 'within' as const,
        name: `${kind}, ${fact.kind} ${dayIn('UTC', fact.on)}`,
      })),
    )
    piece.steps.push(
      (tx) => tx.membershipFact.deleteMany({ where: { networkId, id: { in: gone.map(({ id }) => id) } } }),
      (tx) => moveReferences(tx, networkId, 'Membership', theirs.id, mine.id),
      (tx) => tx.membership.deleteMany({ where: { networkId, id: theirs.id } }),
      (tx) =>
        tx.membership.updateMany({
          where: { networkId, id: mine.id },
          data: { number: mine.number ?? theirs.number },
        }),
    )
  }
  return piece
}
