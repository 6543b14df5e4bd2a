import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { log, traceOf } from '@/lib/log'
import { reconcile } from './issue'

/**
 * Registrations whose invoices may not say what is due: an amount without an invoice, or an open invoice over another
 * amount, for a place given back, or for an event called off. Events that are over are the office's own business.
 */
async function suspects(ctx: Ctx): Promise<string[]> {
  const [lacking, open] = await Promise.all([
    ctx.db.registration.findMany({
      where: {
        priceCents: { gt: 0 },
        givenBackAt: null,
        lapsesAt: null,
        event: { state: 'announced', endsAt: { gt: now() } },
        places: { some: { state: 'confirmed' } },
        invoices: { none: { cancelsId: null, state: { not: 'cancelled' } } },
      },
      select: { id: true },
    }),
    ctx.db.invoice.findMany({
      where: { state: 'open' },
      select: {
        cents: true,
        registration: {
          select: {
            id: true,
            priceCents: true,
            givenBackAt: true,
            event: { select: { state: true, endsAt: true } },
          },
        },
      },
    }),
  ])
  const wrong = open.filter(
    ({ cents, registration: { priceCents, givenBackAt, event } }) =>
      event.endsAt > now() && (cents !== priceCents || givenBackAt !== null || event.state === 'cancelled'),
  )
  return [...new Set([...lacking.map(({ id }) => id), ...wrong.map(({ registration }) => registration.id)])]
}

/** Looks after what no fact told of: somebody written down without a mail, a price that the office has changed. */
export async function catchUp(ctx: Ctx): Promise<void> {
  for (const id of await suspects(ctx))
    await reconcile(ctx, id).catch((error) =>
      log.error({ registration: id, ...traceOf(error) }, 'invoice not written'),
    )
}
