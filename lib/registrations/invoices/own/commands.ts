import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { closed } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { holder } from '../../own/holder'
import { reconcileIn } from '../issue'
import type { OwnInvoiceTo } from '../schema'
import { senderOf } from '../sender'

/**
 * Whoever holds the link says to whom the invoice is to go. One that is open is taken back and written anew; one that
 * is paid stays as it is: then Closed (`invoices.paid`). Answers the token.
 */
export async function saveInvoiceTo(ctx: Ctx, { token, ...to }: OwnInvoiceTo): Promise<string> {
  const held = await holder(ctx, token)
  const { id, person, givenBackAt } = held.registration
  if (givenBackAt) throw closed('registration.givenBack')
  const sender = await senderOf(held.ctx)
  await retrying(() =>
    held.ctx.db.$transaction(async (tx) => {
      const before = await tx.registration.findFirstOrThrow({ where: { id }, select: { invoiceTo: true } })
      if (before.invoiceTo && JSON.stringify(sorted(before.invoiceTo)) === JSON.stringify(sorted(to))) return
      const states = await tx.invoice.findMany({
        where: { registrationId: id, cancelsId: null, state: { not: 'cancelled' } },
        select: { state: true },
      })
      if (states.length > 0 && states.every(({ state }) => state !== 'open')) throw closed('invoices.paid')
      await tx.registration.updateMany({ where: { id }, data: { invoiceTo: to } })
      await audit(tx, held.ctx, {
        action: 'invoices.address',
        area: 'registrations',
        record: { kind: 'registration', id, name: `${person.givenName} ${person.familyName}` },
        before: before.invoiceTo,
        after: to,
      })
      await reconcileIn(tx, held.ctx, id, sender, { anew: true })
    }),
  )
  return token
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
const sorted = (value: unknown) => Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1))
