import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import { notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import type { Settled } from './commands'
import { asInvoice, invoiceColumns } from './record'
import { tell, toColumns } from './tell'

/** Nobody is reminded of the same invoice more often. */
export const remindEvery = 7 * 24 * 60 * 60 * 1000

/** When each of some invoices was last reminded of; those never reminded of are missing. */
export async function remindedAt(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await ctx.db.audit.groupBy({
    by: ['recordId'],
    where: { recordKind: 'invoice', recordId: { in: [...ids] }, action: 'invoices.remind' },
    _max: { at: true },
  })
  return new Map(rows.flatMap(({ recordId, _max }) => (_max.at ? [[recordId, _max.at] as const] : [])))
}

/**
 * Reminds of overdue invoices by mail, each at most once in seven days; what is not open, not due yet, reminded of
 * lately or without an address is left out. Throws NotFound, Forbidden.
 */
export async function remind(ctx: Ctx, ids: readonly string[]): Promise<Settled> {
  authorize(ctx, 'events.write')
  const wanted = [...new Set(ids)]
  if ((await ctx.db.invoice.count({ where: { id: { in: wanted } } })) < wanted.length) throw notFound()
  let done = 0
  for (const id of wanted) if (await retrying(() => remindOne(ctx, id))) done += 1
  return { done, left: wanted.length - done }
}

const remindOne = (ctx: Ctx, id: string) =>
  ctx.db.$transaction(async (tx) => {
    // The row is held, so that two clicks read the log one after the other.
    const { count } = await tx.invoice.updateMany({
      where: { id, state: 'open', dueOn: { lt: dateColumn(ctx.network.zone, now()) } },
      data: { version: { increment: 0 } },
    })
    const lately = await tx.audit.count({
      where: {
        recordKind: 'invoice',
        recordId: id,
        action: 'invoices.remind',
        at: { gt: new Date(now().getTime() - remindEvery) },
      },
    })
    if (count === 0 || lately > 0) return false
    const { registration, ...stored } = await tx.invoice.findFirstOrThrow({
      where: { id },
      select: { ...invoiceColumns, registration: { select: toColumns } },
    })
    const { number, cents, dueOn } = stored
    const { service, addressee } = asInvoice(stored)
    const told = await tell(tx, ctx, 'reminder', registration, {
      id,
      number,
      cents,
      dueOn,
      service,
      addressee,
    })
    if (told)
      await audit(tx, ctx, {
        action: 'invoices.remind',
        area: 'registrations',
        record: { kind: 'invoice', id, name: stored.number },
      })
    return told
  })
