import type { Ctx } from '@/lib/access/context'
import { holder } from '../../own/holder'
import { addresseeOf } from '../addressee'
import { billedColumns } from '../facts'
import { asInvoice, invoiceColumns, type StoredInvoice } from '../record'

/**
 * The invoices of a registration as whoever holds its link sees them, and to whom the next one would go. Papers are for
 * the person whom they name, wherever the place went; of those that came with a place there is the amount alone.
 */
export async function ownInvoices(ctx: Ctx, token: string) {
  const { ctx: own, registration } = await holder(ctx, token)
  const row = await own.db.registration.findFirstOrThrow({
    where: { id: registration.id },
    select: billedColumns,
  })
  const named = await own.db.invoice.findMany({
    where: {
      registration: { eventId: row.event.id },
      addressee: { path: ['personId'], equals: row.person.id },
    },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    select: invoiceColumns,
  })
  const invoices = named.map(asInvoice)
  const counting = row.invoices.filter(({ state, cancels }) => !cancels && state !== 'cancelled')
  const mine = new Set(invoices.map(({ id }) => id))
  const open = counting.find(({ state }) => state === 'open')
  return {
    registration,
    invoices,
    open: invoices.find(({ id }) => id === open?.id) ?? null,
    inherited: counting.filter(({ id }) => !mine.has(id)).map(amountOf),
    to: await addresseeOf(own.db, own, row),
    /** Once everything is settled, the office is to be asked. */
    mayChange: !row.givenBackAt && (counting.length === 0 || open !== undefined),
  }
}

/** Nothing of the paper itself: it names who had the place before. */
const amountOf = ({ id, number, cents, state, dueOn }: StoredInvoice) => ({ id, number, cents, state, dueOn })
export type OwnInvoices = Awaited<ReturnType<typeof ownInvoices>>

/** One of them by its number, without one the latest; null when there is none. */
export async function ownPaper(ctx: Ctx, token: string, number: string | null) {
  const { invoices } = await ownInvoices(ctx, token)
  return (
    (number ? invoices.find((one) => one.number === number) : invoices.find((one) => !one.cancels)) ?? null
  )
}
