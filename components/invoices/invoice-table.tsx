import { SelectAll } from '@/components/office/list/select-all'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { exactEuros } from '@/lib/money'
import { localePath } from '@/lib/paths'
import type { ListedInvoice } from '@/lib/registrations/invoices/queries'
import { InvoiceState } from './invoice-state'

type Props = { ctx: Ctx; rows: ListedInvoice[]; ofEvent?: boolean; pickable: boolean }

/** Who owes what, since when; on a phone each row is a small list of its own. */
export function InvoiceTable({ ctx, rows, ofEvent, pickable }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/invoices`)
  const day = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  return (
    <Table caption={t('list.caption')} className="table-list">
      <thead>
        <tr>
          {pickable && (
            <Td check>
              <SelectAll label={t('bulk.pickPage')} name="ids[]" />
            </Td>
          )}
          <Th>{t('columns.person')}</Th>
          <Th>{t('columns.state')}</Th>
          <Th numeric>{t('columns.amount')}</Th>
          <Th numeric>{t('columns.dueOn')}</Th>
          <Th>{t('columns.number')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const second = ofEvent ? row.addressee.recipient : words(row.event.title, ctx.locale)
          return (
            <tr key={row.id}>
              {pickable && (
                <Td check>
                  {row.state === 'open' && (
                    <input
                      type="checkbox"
                      className="tick"
                      name="ids[]"
                      value={row.id}
                      aria-label={t('bulk.pick', { number: row.number })}
                    />
                  )}
                </Td>
              )}
              <NameCell
                href={`${root}/${row.id}`}
                note={second === row.registration.name ? undefined : second}
              >
                {row.registration.name}
              </NameCell>
              <Td data-label={t('columns.state')}>
                <InvoiceState ctx={ctx} invoice={row} over={row.registration.over} />
                {row.remindedAt && (
                  <span className="cell-second">{t('reminded', { date: day(row.remindedAt) })}</span>
                )}
              </Td>
              <Td numeric data-label={t('columns.amount')}>
                {exactEuros(ctx.locale, row.cents)}
              </Td>
              <Td numeric data-label={t('columns.dueOn')}>
                {day(row.dueOn)}
              </Td>
              <Td data-label={t('columns.number')} className="whitespace-nowrap">
                {row.number}
                <span className="cell-second">{day(row.issuedOn)}</span>
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
