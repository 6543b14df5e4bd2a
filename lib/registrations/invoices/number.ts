import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'

/** "NEGZ-2026-0007": the network, the year, and a number without gaps. */
const written = (slug: string, year: number, count: number) =>
  `${slug.toUpperCase()}-${year}-${String(count).padStart(4, '0')}`

/**
 * The next invoice number of a network in a year. The counter's row is held until the transaction ends: whoever comes
 * second waits, and what is rolled back leaves no gap.
 */
export async function nextNumber(tx: Tx, ctx: Ctx, year: number): Promise<string> {
  const { id: networkId, slug } = ctx.network
  await tx.invoiceCount.createMany({ data: [{ networkId, year }], skipDuplicates: true })
  const [row] = await tx.invoiceCount.updateManyAndReturn({
    where: { year },
    data: { last: { increment: 1 } },
    select: { last: true },
  })
  if (!row) throw new Error('the counter was made just now')
  return written(slug, year, row.last)
}
