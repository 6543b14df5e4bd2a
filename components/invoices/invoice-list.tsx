import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { Pager, withQuery } from '@/components/layout/pager'
import { EmptyState } from '@/components/ui/empty-state'
import { Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { settleInvoices } from '@/lib/registrations/invoices/actions'
import { type InvoiceFilter, views } from '@/lib/registrations/invoices/filter'
import { invoicesPerPage, type ListedInvoice, type Sums } from '@/lib/registrations/invoices/queries'
import { InvoiceFilterBar } from './invoice-filter-bar'
import { InvoiceTable } from './invoice-table'
import { SettleFields } from './settle-fields'

type Props = {
  ctx: Ctx
  /** The list's own address. */
  root: string
  filter: InvoiceFilter
  sums: Sums
  total: number
  rows: ListedInvoice[]
  /** The list of one event does not name it in each row. */
  ofEvent?: boolean
}

/** Invoices: views, search, rows, and what the office notes of those it picked. */
export async function InvoiceList({ ctx, root, filter, sums, total, rows, ofEvent }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const said = { view: filter.view === 'due' ? '' : filter.view, q: filter.q }
  const exported = (format: string) => withQuery(`${root}/export`, { ...said, format })
  // The form stays when its last row is settled: it says what it did.
  const may = can(ctx.actor, 'events.write')
  const pickable = may && rows.some(({ state }) => state === 'open')
  const shown =
    rows.length > 0 ? (
      <InvoiceTable {...{ ctx, rows, ofEvent, pickable }} />
    ) : (
      <EmptyState
        level={2}
        title={t('list.emptyTitle')}
        text={t(filter.q ? 'list.nothingText' : 'list.emptyText')}
        action={filter.q && <a href={withQuery(root, { view: said.view })}>{t('list.reset')}</a>}
      />
    )
  return (
    <>
      <Tabs
        label={t('list.viewsLabel')}
        tabs={views
          .filter((view) => view === filter.view || view === 'due' || view === 'all' || sums[view].count > 0)
          .map((view) => ({
            href: withQuery(root, { view: view === 'due' ? '' : view, q: filter.q }),
            label: t(`list.views.${view}`),
            count: sums[view].count,
            current: view === filter.view,
          }))}
        end={
          <>
            <a href={exported('csv')}>{t('list.csv')}</a>
            <a href={exported('xlsx')}>{t('list.xlsx')}</a>
          </>
        }
      />
      <InvoiceFilterBar {...{ ctx, root, filter }} />
      {may ? (
        <Form
          action={settleInvoices}
          hidden={{ network: ctx.network.slug }}
          labels={await formLabels()}
          className="grid gap-28"
        >
          {shown}
          {pickable && <SettleFields ctx={ctx} />}
        </Form>
      ) : (
        shown
      )}
      <Pager root={root} query={said} page={filter.page} size={invoicesPerPage} total={total} />
    </>
  )
}
