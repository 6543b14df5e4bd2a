import { TextField } from '@/components/form/text-field'
import { withQuery } from '@/components/layout/pager'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { InvoiceFilter } from '@/lib/registrations/invoices/filter'

/** Searches a list of invoices; what is searched for stands in the address. */
export function InvoiceFilterBar({ ctx, root, filter }: { ctx: Ctx; root: string; filter: InvoiceFilter }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const view = filter.view === 'due' ? '' : filter.view
  return (
    <search>
      <form action={root} className="list-filters" aria-label={t('list.filterLabel')}>
        {view && <input type="hidden" name="view" value={view} />}
        <div className="filter-bar">
          <TextField name="q" type="search" label={t('list.q')} defaultValue={filter.q} size="m" />
          <Button type="submit" variant="secondary">
            {t('list.show')}
          </Button>
          {filter.q && <a href={withQuery(root, { view })}>{t('list.reset')}</a>}
        </div>
      </form>
    </search>
  )
}
