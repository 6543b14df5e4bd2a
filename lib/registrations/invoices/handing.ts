import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { standsDifferently } from '../notice'
import type { Addressee } from './record'

/**
 * A place passes to somebody else, and with it what need not be paid again: what is settled, and what an institution was
 * asked to pay. An open invoice to a person is theirs: with their place gone it is taken back, and the other one gets
 * their own. Papers keep whom they name; `ownInvoices` shows them to nobody else.
 */
export async function handInvoices(tx: Tx, ctx: Ctx, from: string, to: string): Promise<void> {
  const standing = await tx.invoice.findMany({
    where: { registrationId: from, cancelsId: null, state: { not: 'cancelled' } },
    select: { id: true, state: true, addressee: true },
  })
  // One that they had before and gave back may not be taken back yet: there is never a second open one.
  const another = await tx.invoice.count({ where: { registrationId: to, state: 'open' } })
  const goes = ({ state, addressee }: (typeof standing)[number]) =>
    state !== 'open' || (another === 0 && (addressee as unknown as Addressee).institution)
  const ids = standing.filter(goes).map(({ id }) => id)
  await tx.invoice.updateMany({ where: { id: { in: ids } }, data: { registrationId: to } })
  for (const registrationId of [from, to]) await standsDifferently(tx, ctx.network, registrationId)
}
