import type { Tx } from '@/lib/db'

/**
 * The one person of the network who has verified this address as a personal one, else null: a mailbox that several
 * people share, or that nobody proved to read, says nothing about who subscribed.
 */
export async function ownerOf(tx: Tx, address: string): Promise<string | null> {
  const found = await tx.address.findMany({
    where: { email: address, kind: 'personal', verifiedAt: { not: null }, endedAt: null },
    select: { personId: true },
    take: 2,
  })
  return found.length === 1 ? (found[0]?.personId ?? null) : null
}
