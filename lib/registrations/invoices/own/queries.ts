import type { Ctx } from '@/lib/access/context'
import { holder } from '../../own/holder'
import { addresseeOf } from '../addressee'
import { billedColumns, dueOf } from '../facts'
import { asInvoice } from '../record'

/** The invoices of a registration as whoever holds its link sees them, and to whom the next one would go. */
export async function ownInvoices(ctx: Ctx, token: string) {
  const { ctx: own, registration } = await holder(ctx, token)
  const row = await own.db.registration.findFirstOrThrow({
    where: { id: registration.id },
    select: billedColumns,
  })
  const invoices = row.invoices.map(asInvoice)
  const open = invoices.find(({ state }) => state === 'open')
  const counting = invoices.filter(({ state, cancels }) => !cancels && state !== 'cancelled')
  return {
    registration,
    invoices: invoices.toReversed(),
    open: open ?? null,
    dueCents: dueOf(row).reduce((sum, one) => sum + one.cents, 0),
    to: await addresseeOf(own.db, own, row),
    /** Once everything is settled, the office is to be asked. */
    mayChange: counting.length === 0 || open !== undefined,
  }
}
export type OwnInvoices = Awaited<ReturnType<typeof ownInvoices>>

/** One of them by its number, without one the latest; null when there is none. */
export async function ownPaper(ctx: Ctx, token: string, number: string | null) {
  const { invoices } = await ownInvoices(ctx, token)
  return (
    (number ? invoices.find((one) => one.number === number) : invoices.find((one) => !one.cancels)) ?? null
  )
}
