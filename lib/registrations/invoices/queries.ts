import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { billingOf } from '@/lib/networks/billing'
import { fullName } from '@/lib/people/name'
import { paidTooMuch } from './due'
import { type Billed, billedColumns, dueOf, standingOf } from './facts'
import { type InvoiceFilter, type View, views, whereOf } from './filter'
import { asInvoice, invoiceColumns } from './record'
import { remindedAt } from './remind'

export const invoicesPerPage = 50

const listColumns = {
  ...invoiceColumns,
  registration: {
    select: {
      id: true,
      givenBackAt: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      event: { select: { id: true, title: true, state: true } },
    },
  },
} as const

/** What is overdue by today, in the network's zone. */
export const isOverdue = (ctx: Ctx, { state, dueOn }: { state: string; dueOn: Date }) =>
  state === 'open' && dueOn < dateColumn(ctx.network.zone, now())

const rows = async (ctx: Ctx, event: string | null, filter: InvoiceFilter, take: number, skip: number) => {
  const found = await ctx.db.invoice.findMany({
    where: whereOf(ctx, event, filter),
    // What is due longest comes first; the rest as it was written, newest first.
    orderBy:
      filter.view === 'due' || filter.view === 'overdue'
        ? [{ dueOn: 'asc' }, { number: 'asc' }]
        : [{ createdAt: 'desc' }],
    take,
    skip,
    select: listColumns,
  })
  return found.map(({ registration, ...stored }) => {
    const { id, person, event, givenBackAt } = registration
    return {
      ...asInvoice(stored),
      registration: { id, name: fullName(person), over: givenBackAt !== null || event.state === 'cancelled' },
      event: { id: event.id, title: event.title },
    }
  })
}

/** A page of the list of one event or of all; overdue ones first. */
export async function invoicePage(ctx: Ctx, event: string | null, filter: InvoiceFilter) {
  authorize(ctx, 'events.read')
  const [total, list] = await Promise.all([
    ctx.db.invoice.count({ where: whereOf(ctx, event, filter) }),
    rows(ctx, event, filter, invoicesPerPage, (filter.page - 1) * invoicesPerPage),
  ])
  const reminded = await remindedAt(
    ctx,
    list.filter(({ state }) => state === 'open').map(({ id }) => id),
  )
  return { total, rows: list.map((row) => ({ ...row, remindedAt: reminded.get(row.id) ?? null })) }
}
export type ListedInvoice = Awaited<ReturnType<typeof invoicePage>>['rows'][number]

/** All rows of a filter for an export, piece by piece. */
export async function* allInvoices(ctx: Ctx, event: string | null, filter: InvoiceFilter) {
  authorize(ctx, 'events.read')
  const piece = 500
  for (let skip = 0; ; skip += piece) {
    const some = await rows(ctx, event, filter, piece, skip)
    yield* some
    if (some.length < piece) return
  }
}

export type Sums = Record<View, { count: number; cents: number }>

/** How many and how much in each view, for one event or all. */
export async function invoiceSums(ctx: Ctx, event: string | null): Promise<Sums> {
  authorize(ctx, 'events.read')
  const sums = await Promise.all(
    views.map(async (view) => {
      const where = whereOf(ctx, event, { view, q: '' })
      const { _count, _sum } = await ctx.db.invoice.aggregate({
        where,
        _count: { _all: true },
        _sum: { cents: true },
      })
      return [view, { count: _count._all, cents: _sum.cents ?? 0 }] as const
    }),
  )
  return Object.fromEntries(sums) as Sums
}

/** Whether the network has said how it writes invoices; without it none is issued. */
export const hasBilling = async (ctx: Ctx) =>
  billingOf(
    (await db.network.findUniqueOrThrow({ where: { id: ctx.network.id }, select: { billing: true } }))
      .billing,
  ) !== null

/** One invoice with its registration and what became of it, for its page; null when there is none. */
export async function oneInvoice(ctx: Ctx, id: string) {
  authorize(ctx, 'events.read')
  const row = await ctx.db.invoice.findFirst({
    where: { id },
    select: { ...invoiceColumns, registration: { select: billedColumns } },
  })
  if (!row) return null
  const { registration, ...stored } = row
  const history = await ctx.db.audit.findMany({
    where: { recordKind: 'invoice', recordId: id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, at: true, action: true, actorKind: true, actorName: true, after: true },
  })
  return {
    invoice: asInvoice(stored),
    event: { id: registration.event.id, title: registration.event.title },
    registration: { id: registration.id, name: fullName(registration.person) },
    siblings: siblings(registration, id),
    tooMuch: stored.state === 'paid' ? backOf(registration, id) : 0,
    history,
  }
}

const siblings = ({ invoices }: Billed, id: string) =>
  invoices
    .filter((one) => one.id !== id)
    .map(({ id, number, state, cents }) => ({ id, number, state, cents }))

const backOf = (row: Billed, id: string) =>
  paidTooMuch(
    dueOf(row),
    standingOf(row).filter((one) => one.id === id),
  )

/** What the paper of an invoice is made of, for the office; null when there is none. */
export async function paperOf(ctx: Ctx, id: string) {
  authorize(ctx, 'events.read')
  const row = await ctx.db.invoice.findFirst({ where: { id }, select: invoiceColumns })
  return row && asInvoice(row)
}
