import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { billingOf } from '@/lib/networks/billing'
import type { Sender } from './record'

/**
 * Who writes the network's invoices as of now; null while its office has not said. Read before a transaction begins: one
 * that waited inside for a second connection could wait for ever.
 */
export async function senderOf(ctx: Ctx): Promise<Sender | null> {
  const row = await db.network.findUniqueOrThrow({ where: { id: ctx.network.id } })
  const billing = billingOf(row.billing)
  return billing && { ...billing, network: { name: row.name, nameSuffix: row.nameSuffix, hue: row.hue } }
}
