import type { Tx } from '@/lib/db'

type Saved = { eventId: string | null; updatedAt: Date }

/**
 * When somebody at the article's event took their name back after the text was last saved; null when nobody did. The text
 * may still name them, and only a person can tell.
 */
export async function nameWithdrawnSince(
  db: Pick<Tx, 'contribution'>,
  { eventId, updatedAt }: Saved,
): Promise<Date | null> {
  if (!eventId) return null
  const last = await db.contribution.findFirst({
    where: { eventId, nameWithdrawnAt: { gt: updatedAt } },
    orderBy: { nameWithdrawnAt: 'desc' },
    select: { nameWithdrawnAt: true },
  })
  return last?.nameWithdrawnAt ?? null
}
