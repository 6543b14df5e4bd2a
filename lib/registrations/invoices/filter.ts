import * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'

/** What a list of invoices can be narrowed to; the first is shown where nothing is said. */
export const views = [
  'due',
  'overdue',
  'paid',
  'refundable',
  'waived',
  'refunded',
  'cancelled',
  'all',
] as const
export type View = (typeof views)[number]

/** What the address of a list says; what it does not know counts as not said. */
export const invoiceFilter = z.object({
  view: z.enum(views).catch('due'),
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type InvoiceFilter = z.output<typeof invoiceFilter>

const today = (ctx: Ctx) => dateColumn(ctx.network.zone, now())

/** Paid, but there is no place any more: given back, or the event was called off. */
const refundable: Prisma.InvoiceWhereInput = {
  state: 'paid',
  registration: { OR: [{ givenBackAt: { not: null } }, { event: { state: 'cancelled' } }] },
}

const inView = (ctx: Ctx, view: View): Prisma.InvoiceWhereInput => {
  if (view === 'all') return {}
  if (view === 'due') return { state: 'open' }
  if (view === 'overdue') return { state: 'open', dueOn: { lt: today(ctx) } }
  return view === 'refundable' ? refundable : { state: view }
}

const searched = (q: string): Prisma.InvoiceWhereInput[] =>
  q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const contains = { contains: word, mode: 'insensitive' as const }
      const said = { path: ['recipient'], string_contains: word }
      return {
        OR: [
          { number: contains },
          { addressee: said },
          { registration: { organisation: contains } },
          { registration: { person: { OR: [{ givenName: contains }, { familyName: contains }] } } },
        ],
      }
    })

/** A filter as conditions; `event` is empty for the list over all events. */
export const whereOf = (ctx: Ctx, event: string | null, { view, q }: Pick<InvoiceFilter, 'view' | 'q'>) =>
  ({
    AND: [event ? { registration: { eventId: event } } : {}, inView(ctx, view), ...searched(q)],
  }) satisfies Prisma.InvoiceWhereInput
