import type { Ctx } from '@/lib/access/context'
import type { Cell, Column } from '@/lib/documents/cells'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { addressLines } from './addressee'
import type { InvoiceFilter } from './filter'
import { allInvoices } from './queries'

const columns = [
  ['number', 20],
  ['issuedOn', 12],
  ['dueOn', 12],
  ['state', 14],
  ['amount', 10],
  ['person', 28],
  ['to', 40],
  ['orderNumber', 20],
  ['leitwegId', 24],
  ['event', 30],
  ['settledOn', 12],
  ['note', 30],
  ['cancels', 20],
] as const

/** The list exactly as its address says it, all rows; amounts in euros. */
export function exportInvoices(ctx: Ctx, event: string | null, filter: InvoiceFilter) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const heads: Column[] = columns.map(([key, width]) => ({ head: t(`columns.${key}`), width }))
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const one of allInvoices(ctx, event, filter))
      yield [
        one.number,
        one.issuedOn,
        one.dueOn,
        t(`states.${one.state}`),
        one.cents / 100,
        one.registration.name,
        addressLines(one.addressee).join(', '),
        one.addressee.orderNumber,
        one.addressee.leitwegId,
        words(one.event.title, ctx.locale),
        one.settledOn,
        one.settledNote,
        one.cancels?.number ?? null,
      ]
  }
  return { heads, rows: rows() }
}
