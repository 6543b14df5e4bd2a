import type { GlobalTx } from '@/lib/db'
import { words } from '@/lib/localized'
import { type Pair, type Piece, shared } from './plan'

/** "These are two people" said of either holds for both; said of the two of them it is taken back. */
export async function uniteDistinct(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.distinct.findMany({
    where: { networkId, OR: [{ aId: { in: [keep, other] } }, { bId: { in: [keep, other] } }] },
    include: { a: { select: { familyName: true } }, b: { select: { familyName: true } } },
  })
  const partner = (row: (typeof rows)[number], of: string) => (row.aId === of ? row.bId : row.aId)
  const of = (id: string) => rows.filter(({ aId, bId }) => aId === id || bId === id)
  const known = new Set([keep, ...of(keep).map((row) => partner(row, keep))])
  const gone = of(other).filter((row) => known.has(partner(row, other)))
  const moved = of(other).filter((row) => !known.has(partner(row, other)))
  return {
    united: gone.map(({ id, a, b }) => ({
      table: 'Distinct',
      id,
      how: 'within',
      name: `${a.familyName}, ${b.familyName}`,
    })),
    steps: [
      (tx) => tx.distinct.deleteMany({ where: { networkId, id: { in: gone.map(({ id }) => id) } } }),
      ...moved.map((row) => (tx: GlobalTx) => {
        const [aId = '', bId = ''] = [keep, partner(row, other)].sort()
        return tx.distinct.updateMany({ where: { networkId, id: row.id }, data: { aId, bId } })
      }),
    ],
  }
}

export type Taking = Readonly<Record<string, 'keep' | 'other' | undefined>>

/** One value for each of the office's own fields: the kept person's, unless the office takes the other's. */
export async function uniteValues(
  db: GlobalTx,
  { networkId, keep, other }: Pair,
  taking: Taking,
): Promise<Piece> {
  const rows = await db.customValue.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    include: { field: { select: { key: true, label: true } } },
  })
  const gone = shared(rows, ({ fieldId }) => fieldId).flatMap((both) => {
    const stays = taking[`field_${both[0]?.field.key}`] === 'other' ? other : keep
    return both.filter(({ personId }) => personId !== stays)
  })
  return {
    united: gone.map(({ id, field, value }) => ({
      table: 'CustomValue',
      id,
      how: 'within',
      name: `${words(field.label, 'de')}: ${[value].flat().join(', ')}`,
    })),
    steps: [
      (tx) => tx.customValue.deleteMany({ where: { networkId, id: { in: gone.map(({ id }) => id) } } }),
    ],
  }
}
