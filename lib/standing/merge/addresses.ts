import type { GlobalTx } from '@/lib/db'
import type { Address } from '@/prisma/generated/client'
import { type Pair, type Piece, shared } from './plan'
import { earlier } from './spans'

const later = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b))

/** What is known of one mailbox that both have: used if either uses it, confirmed since it first was. */
const together = (a: Address, b: Address) => ({
  verifiedAt: earlier(a.verifiedAt, b.verifiedAt),
  endedAt: a.endedAt && b.endedAt ? later(a.endedAt, b.endedAt) : null,
  bouncedAt: later(a.bouncedAt, b.bouncedAt),
})

/** The same mailbox on both becomes one. */
export async function uniteAddresses(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.address.findMany({ where: { networkId, personId: { in: [keep, other] } } })
  const piece: Piece = { united: [], steps: [] }
  for (const pair of shared(rows, ({ email }) => email)) {
    const [mine, theirs] = [
      pair.find((row) => row.personId === keep),
      pair.find((row) => row.personId === other),
    ]
    if (!mine || !theirs) continue
    piece.united.push({ table: 'Address', id: theirs.id, how: 'within', name: theirs.email })
    piece.steps.push(
      (tx) => tx.address.deleteMany({ where: { networkId, id: theirs.id } }),
      (tx) => tx.address.updateMany({ where: { networkId, id: mine.id }, data: together(mine, theirs) }),
    )
  }
  return piece
}
